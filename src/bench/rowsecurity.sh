#!/usr/bin/env bash
# What row-level security costs the lists of a record at size: the same lists through the application with row security
# on the tables that they read and, in turns, without; for nobody known, and with a token, which takes a statement to say
# who asks. The last is also held against nobody known without row security: more than it costs, for it counts the look
# at the token too. On the database that record.sh made and left its questions for;
# DATA as there. Needs wrk. Row security is back when it ends.
. "$(dirname "$0")/common.sh"
[ -n "${CLASSES:-}" ] || build
JAR_OR_CLASSES=${JAR_OR_CLASSES:--jar $JAR}
DATA=${DATA:-$WORK/record-${MATTERS:-1000000}}
ROUNDS=${ROUNDS:-4}
PORT=${PORT:-18095}
TABLES="cooperation_request request_event visit plea proceeding_event finding document source_mention"
APP=

"$JAVA/java" -Xmx512m $JAR_OR_CLASSES --server.port=$PORT --part-nine.data-directory="$DATA" --part-nine.requests-per-minute.client=0 --part-nine.requests-per-minute.token=0 >"$WORK/rowsecurity.log" 2>&1 &
APP=$!
await "http://127.0.0.1:$PORT/"
export PGPASSWORD=$(cat "$DATA/superuser.password")
row_security() { # enable or disable
  for table in $TABLES; do echo "alter table $table $1 row level security;"; done |
    psql -q -h 127.0.0.1 -p "$(sed -n 4p "$DATA/cluster-18/postmaster.pid")" -U postgres -X part_nine
}
stop() { row_security enable; kill $APP; wait $APP || true; }
trap stop EXIT
lists() { wrk -t2 -c8 -d"${1}s" -s src/bench/paths.lua "http://127.0.0.1:$PORT" -- ${2:-} "$WORK/record/list.paths" | grep '^p50'; }
KNOWN="as $(cat "$WORK/record/token")"

lists 12 >/dev/null
lists 12 "$KNOWN" >/dev/null
for round in $(seq 1 "$ROUNDS"); do
  # In turns, so that neither gains by an application that still warms up.
  for turn in $([ $((round % 2)) = 1 ] && echo enable disable || echo disable enable); do
    row_security $turn
    echo "round $round: $turn: nobody known: $(lists 6); with a token: $(lists 6 "$KNOWN")"
  done
done
