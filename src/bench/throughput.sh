#!/usr/bin/env bash
# GET /api/v1/obligations against a bare JDBC read of one row over the JDK's HttpServer, 16 connections, in one run,
# in turns. "One question" is answered from what was written before, "never the same twice" derived, worded and written
# each time. Needs wrk.
. "$(dirname "$0")/common.sh"
command -v wrk >/dev/null || { echo "Install wrk first (Debian: apt-get install wrk)." >&2; exit 1; }
build
ROUNDS=${ROUNDS:-3}
SECONDS_EACH=${SECONDS_EACH:-8}
DATA=$(mktemp -d)
"$JAVA/java" -Xmx512m -cp "$CLASSES" org.partnine.bench.BareRead 18091 "$DATA/bare" >"$WORK/bare.log" 2>&1 &
BARE=$!
"$JAVA/java" -Xmx512m -jar "$JAR" --server.port=18092 --part-nine.requests-per-minute.client=0 --part-nine.data-directory="$DATA/part-nine" >"$WORK/part-nine.log" 2>&1 &
APP=$!
trap 'kill $BARE $APP 2>/dev/null; wait 2>/dev/null; rm -rf "$DATA"' EXIT
Q='http://127.0.0.1:18092/api/v1/obligations?state=ZAF&on=2015-06-13&form=ARREST_SURRENDER&situation=ICC-02/05&person=al-bashir'
await http://127.0.0.1:18091/bare
await "$Q"

rate() { wrk -t2 -c16 -d"${2}s" --latency "$1" | awk '/Requests\/sec/ {print $2}'; }
never_twice() { wrk -t2 -c16 -d"${1}s" -s src/bench/questions.lua http://127.0.0.1:18092 | awk '/Requests\/sec/ {print $2}'; }

echo "warming up ..."
rate http://127.0.0.1:18091/bare 15 >/dev/null
rate "$Q" 20 >/dev/null
never_twice 20 >/dev/null
for round in $(seq 1 "$ROUNDS"); do
  bare=$(rate http://127.0.0.1:18091/bare "$SECONDS_EACH")
  one=$(rate "$Q" "$SECONDS_EACH")
  all=$(never_twice "$SECONDS_EACH")
  awk -v r="$round" -v b="$bare" -v o="$one" -v a="$all" \
    'BEGIN {printf "round %d: bare %.0f/s  one question %.0f/s = %.0f %%  never the same twice %.0f/s = %.0f %%\n", r, b, o, 100*o/b, a, 100*a/b}'
done
awk '/VmRSS/ {printf "resident memory of the JVM after the benchmark: %.0f MB\n", $2/1024}' "/proc/$APP/status"
