#!/usr/bin/env bash
# The record at size: a generated database of MATTERS requests, 8 connections, each kind of question beside pgbench
# running the same SQL, in one run, in turns. Needs wrk and pgbench. DATA keeps the database for another run.
. "$(dirname "$0")/common.sh"
for tool in wrk pgbench; do
  command -v $tool >/dev/null || { echo "Install $tool first (Debian: apt-get install wrk postgresql-contrib)." >&2; exit 1; }
done
[ -n "${CLASSES:-}" ] || build
JAR_OR_CLASSES=${JAR_OR_CLASSES:--jar $JAR}
MATTERS=${MATTERS:-1000000}
DATA=${DATA:-$WORK/record-$MATTERS}
ROUNDS=${ROUNDS:-3}
SECONDS_EACH=${SECONDS_EACH:-10}
PORT=${PORT:-18095}
ASK=$WORK/record
APP=

SETTINGS="--server.port=$PORT --part-nine.data-directory=$DATA --part-nine.requests-per-minute.client=0 --part-nine.requests-per-minute.token=0"
start() {
  "$JAVA/java" -Xmx512m $JAR_OR_CLASSES $SETTINGS >"$WORK/record.log" 2>&1 &
  APP=$!
  await "http://127.0.0.1:$PORT/"
}
stop() { [ -z "$APP" ] || { kill $APP; wait $APP || true; APP=; }; }
trap stop EXIT

if [ ! -d "$DATA" ]; then
  start; stop
  "$JAVA/java" -Xmx2g $JAR_OR_CLASSES generate "$MATTERS" $SETTINGS
fi
start
rm -rf "$ASK"
"$JAVA/java" -cp "$CLASSES" org.partnine.bench.record.Prepare "http://127.0.0.1:$PORT" "$DATA" "$ASK"

export PGPASSWORD=$(cat "$DATA/superuser.password") PGOPTIONS="-c role=part_nine_app"
SERVER="-h 127.0.0.1 -p $(sed -n 4p "$DATA/cluster-18/postmaster.pid") -U postgres"

asked() { wrk -t2 -c8 -d"${2}s" -s src/bench/paths.lua "http://127.0.0.1:$PORT" -- $1 | grep '^p50'; }
plain() {
  pgbench $SERVER -n -M prepared -c 8 -j 2 -T "$2" $(for f in "$ASK/$1"-*.sql; do echo "-f $f"; done) part_nine 2>/dev/null |
    awk '/^tps/ {printf "%.0f", $3}'
}

# Twice over: on two cores the thorough compiler needs that long.
for kind in list record search facets list record; do asked "$ASK/$kind.paths" 12 >/dev/null; done
asked "post $ASK/write.bodies $(cat "$ASK/token")" 12 >/dev/null
uptime
for round in $(seq 1 "$ROUNDS"); do
  for kind in list record search facets; do
    ours=$(asked "$ASK/$kind.paths" "$SECONDS_EACH")
    theirs=$(plain $kind "$SECONDS_EACH")
    echo "round $round: $kind: $ours, pgbench $theirs/s = $(echo "$ours" | awk -v t="$theirs" '{printf "%.0f", 100 * $6 / t}') %"
  done
  echo "round $round: write: $(asked "post $ASK/write.bodies $(cat "$ASK/token")" "$SECONDS_EACH")"
done
uptime
