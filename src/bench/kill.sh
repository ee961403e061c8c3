#!/usr/bin/env bash
# Nothing acknowledged is lost, nothing is written twice: a client writes over 8 connections while the application and
# then its PostgreSQL are killed with -9 in turn, KILLS times each. Afterwards every acknowledged record is asked for,
# the list is counted, and the ledger is verified. Ends with 0 only if all of that holds.
# It makes an account and a token for itself. DATA names a data directory to keep.
. "$(dirname "$0")/common.sh"
build
KEPT=${DATA:-}
DATA=${DATA:-$(mktemp -d)}
trap '[ -n "$KEPT" ] || rm -rf "$DATA"' EXIT
"$JAVA/java" -cp "$CLASSES" org.partnine.bench.kill.KillTest "$JAVA/java" "$JAR" "$DATA" "${PORT:-18094}" "${KILLS:-10}" "$WORK/kill.log"
