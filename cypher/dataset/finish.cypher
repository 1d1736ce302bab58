// The last write of a load: {version} of what is stored now.
MATCH (d:Dataset {id: 'dataset'})
SET d = $props
RETURN d.version AS version
