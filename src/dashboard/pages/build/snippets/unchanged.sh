address='{{origin}}/graphql/measure-tally?matter={{matter}}'
etag=$(curl -fsS -D - -o /dev/null "$address" | tr -d '\r' | sed -n 's/^etag: //Ip')
# 304: what you have is what there is. 200: it comes anew, with another ETag.
curl -sS -o /dev/null -w '%{http_code}\n' -H "If-None-Match: $etag" "$address"
