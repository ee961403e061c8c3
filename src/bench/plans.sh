#!/usr/bin/env bash
# Plans of the main queries, as the application's login has them, on the database that record.sh generated and that a
# running application or record.sh holds open. DATA names its data directory. Prints Markdown for docs/plans.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
DATA=${DATA:-target/bench/record-${MATTERS:-1000000}}
export PGPASSWORD=$(cat "$DATA/superuser.password")
ask() { # role, words
  PGOPTIONS="-c role=$1 -c jit=off" psql -h 127.0.0.1 -p "$(sed -n 4p "$DATA/cluster-18/postmaster.pid")" -U postgres -AtX part_nine -c "$2"
}
DAY="case when f.%s is null then '0001-01-01'::date else f.%s end"
day() { printf "$DAY" "$1" "$1"; }
page() { # table, day column, filter
  echo "select to_jsonb(f) from $1 f where f.superseded_at is null and $3 order by $(day "$2") desc, f.key collate \"C\" desc limit 51"
}
show() { # title, role, query
  echo; echo "## $1"; echo; echo '```sql'; echo "$3"; echo '```'; echo; echo '```text'
  ask "$2" "explain (analyze, buffers off) $3" >/dev/null
  ask "$2" "explain (analyze, buffers off) $3"
  echo '```'
}
APP=part_nine_app
KEY=$(ask part_nine_owner "select request_key from request_event where synthetic group by 1 having count(*) > 4 limit 1")
PERSON=$(ask part_nine_owner "select person_key from visit where synthetic group by 1 order by count(*) desc limit 1")
WORD=$(ask part_nine_owner "select substring(lower(summary) from '[a-z]{7,}') from cooperation_request where synthetic and summary ~* '[a-z]{7,}' limit 1")
echo "Sizes:"
echo
ask part_nine_owner "select '- ' || relname || ': ' || to_char(reltuples::bigint, 'FM999,999,999') || ' rows' from pg_class
  where relname in ('cooperation_request', 'request_event', 'plea', 'visit', 'finding', 'proceeding_event', 'ledger_entry', 'search_entry') order by 1"
show "1. A page of requests of one situation" $APP "$(page cooperation_request transmitted_earliest "f.situation_key = 'dar'")"
show "2. The same, one form, in a range of days" $APP "$(page cooperation_request transmitted_earliest "f.situation_key = 'dar' and f.form = 'ARREST_SURRENDER' and $(day transmitted_earliest) >= '2015-01-01' and $(day transmitted_earliest) <= '2016-12-31'")"
show "3. A later page of requests to one State" $APP "$(page cooperation_request transmitted_earliest "f.addressee = 'ZAF' and ($(day transmitted_earliest), f.key collate \"C\") < ('2018-01-01'::date, 'k')")"
show "4. A page of stays of one person" $APP "$(page visit first_day_earliest "f.person_key = '$PERSON'")"
show "5. A page of all steps of one kind" $APP "$(page request_event happened_earliest "f.kind = 'DENIED'")"
show "6. One request" $APP "select to_jsonb(f) from cooperation_request f where f.key = '$KEY' and f.superseded_at is null"
show "7. One request as it was known on a day" $APP "select to_jsonb(f) from cooperation_request f where f.key = '$KEY' and f.known_from <= '2024-01-01Z' and (f.superseded_at is null or f.superseded_at > '2024-01-01Z')"
show "8. Its steps" $APP "select to_jsonb(f) from request_event f where f.request_key = '$KEY' and f.superseded_at is null order by f.happened_earliest nulls last, f.happened_latest, f.recorded_at, f.id"
show "9. A request by the number of its document" $APP "select f.key from cooperation_request f where f.superseded_at is null and (f.document = 'ICC-02/05-01/09-302') order by f.key collate \"C\" limit 1"
show "10. Entries of the ledger about one record" $APP "select entry, action, actor, at from ledger_entry where register = 'cooperation_request' and key = '$KEY' order by id"
show "11. Words in one register and the newest year, inside the search function, as the owner" part_nine_owner "select e.id, e.earliest from search_entry e where e.register = 'REQUEST' and e.words @@ (search_asks('$WORD', true) && \$\$'year:2025'\$\$::tsquery) limit 20000"
STAY=$(ask part_nine_owner "select format('f.person_key = %L and f.state_code = %L and f.first_day = %L and f.occasion = %L', person_key, state_code, first_day, occasion) from visit where synthetic and superseded_at is null limit 1")
show "12. The same stay, before one is recorded" $APP "select to_jsonb(f) from visit f where f.superseded_at is null and $STAY order by f.id"
show "13. A page of stays of one outcome" $APP "$(page visit first_day_earliest "f.outcome = 'ARRESTED_AND_SURRENDERED'")"
