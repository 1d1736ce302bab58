import type { graphql } from './graphql.js'

type Scalars = Parameters<typeof graphql.scalar>
/** A type of the API by its name there: the values of an enum, the fields of an input. */
type Named<Name extends Scalars[0]> = ReturnType<typeof graphql.scalar<Name>>

export type Stance = Named<'Stance'>
export type Basis = Named<'Basis'>
export type Standing = Named<'Standing'>
export type ProposalKind = Named<'ProposalKind'>
export type MatterKind = Named<'MatterKind'>
export type MeasureCategory = Named<'MeasureCategory'>
export type OrganisationKind = Named<'OrganisationKind'>
export type DocumentKind = Named<'DocumentKind'>
export type MatrixAxis = Named<'MatrixAxis'>
export type NodeKind = Named<'NodeKind'>
export type Bearing = Named<'Bearing'>
export type LegalEffect = Named<'LegalEffect'>
export type PracticeRole = Named<'PracticeRole'>
export type RelationKind = Named<'RelationKind'>
export type NetworkActor = Named<'NetworkActor'>
export type NetworkConcept = Named<'NetworkConcept'>
export type NetworkMode = Named<'NetworkMode'>
export type NetworkQualifier = Named<'NetworkQualifier'>
export type NetworkNormalisation = Named<'NetworkNormalisation'>
export type NetworkDuplicates = Named<'NetworkDuplicates'>

export type PositionFilter = Named<'PositionFilter'>
