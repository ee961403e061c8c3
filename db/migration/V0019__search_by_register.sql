-- Search at size: entries apart by register, so that each has its own indexes and statistics; the newest found year by
-- year; what follows the facts without planning each time anew; names with two letters exchanged.

create extension if not exists fuzzystrmatch;

-- Entries by register ------------------------------------------------------------------------

alter table search_entry rename to search_entry_before;
alter table search_entry_before rename constraint search_entry_pkey to search_entry_before_pkey;
alter table search_entry_before rename constraint search_entry_row to search_entry_before_row;
drop index search_entry_words;
drop index search_entry_day;
drop index search_entry_long;

create table search_entry (
  id bigint generated always as identity,
  register text not null,
  key text not null,
  row_id bigint not null,
  known_from timestamptz not null,
  like level_columns including defaults including constraints including comments,
  title text not null,
  body text not null,
  symbol text,
  within text,
  state_codes text[] not null,
  situation_key text,
  person_key text,
  day text,
  earliest date,
  latest date,
  words tsvector not null,
  constraint search_entry_pkey primary key (register, id),
  constraint search_entry_row unique (register, row_id)
) partition by list (register);
create table search_entry_request partition of search_entry for values in ('REQUEST');
create table search_entry_plea partition of search_entry for values in ('PLEA');
create table search_entry_proceeding_event partition of search_entry for values in ('PROCEEDING_EVENT');
create table search_entry_visit partition of search_entry for values in ('VISIT');
create table search_entry_finding partition of search_entry for values in ('FINDING');
create table search_entry_other partition of search_entry default;

create function search_partition(register text) returns text
  language sql immutable strict parallel safe
  return 'search_entry_' || case when register in ('REQUEST', 'PLEA', 'PROCEEDING_EVENT', 'VISIT', 'FINDING') then lower(register) else 'other' end;
comment on function search_partition is 'The part of search_entry that holds a register';

-- What an entry says of its year, as a tag beside those of search_tags.
create function search_year(earliest date) returns text
  language sql immutable parallel safe
  return case when earliest is null then 'year:none' else 'year:' || extract(year from earliest)::int end;
comment on function search_year is 'Tag of the year in which an entry''s day first can lie';

insert into search_entry (register, key, row_id, known_from, level, access_group, title, body, symbol, within, state_codes,
                          situation_key, person_key, day, earliest, latest, words)
select register, key, row_id, known_from, level, access_group, title, body, symbol, within, state_codes,
       situation_key, person_key, day, earliest, latest, words || array_to_tsvector(array[search_year(earliest)])
  from search_entry_before
 order by register, earliest, id;

-- An insertion pays for its own words: none has to clear up after those before it, and no search reads a list of what is not cleared up.
create index search_entry_words on search_entry using gin (words) with (fastupdate = off);
create index search_entry_day on search_entry (earliest desc nulls last, id desc);
create index search_entry_long on search_entry (id) where latest > earliest + 366;

do $$
declare
  part record;
  told record;
begin
  for part in select c.relname from pg_class c where c.oid = 'search_entry'::regclass
              union all
              select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'search_entry'::regclass loop
    for told in select a.attname, col_description(a.attrelid, a.attnum) as words from pg_attribute a
                 where a.attrelid = 'search_entry_before'::regclass and a.attnum > 0 and not a.attisdropped loop
      execute format('comment on column %I.%I is %L', part.relname, told.attname, told.words);
    end loop;
    execute format('comment on table %I is %L', part.relname,
      case when part.relname = 'search_entry' then obj_description('search_entry_before'::regclass) else 'Part of search_entry' end);
    call guard_by_level(part.relname);
  end loop;
end $$;
drop table search_entry_before;

-- What follows the facts ---------------------------------------------------------------------

create or replace function search_adding(follower text, register text, source_view text, fact_table text) returns text
  language sql stable
  return case follower
    when 'entries' then format('insert into search_entry (register, key, row_id, known_from, level, access_group, title, body, symbol,
                                                          within, state_codes, situation_key, person_key, day, earliest, latest, words)
      select %1$L, s.key, s.row_id, s.known_from, s.level, s.access_group, s.title, s.body, s.symbol,
             s.within, coalesce(s.state_codes, ''{}''), s.situation_key, s.person_key,
             s.day, first_possible_day(s.day), last_possible_day(s.day),
             search_vector(s.title, s.body, s.codes, search_tags(%1$L, s.key, s.state_codes, s.organisation, s.situation_key,
                                                        s.person_key, s.form, s.numbers) || search_year(first_possible_day(s.day)))
        from %2$I s', register, source_view)
    when 'names' then format('insert into search_name (register, key, name, phrase, shape, is_whole, fact_table, row_id, known_from,
                                                       level, access_group)
      select %1$L, s.key, s.name, p.phrase, search_shape(p.phrase), p.is_whole, %3$L, s.row_id, s.known_from,
             s.level, s.access_group
        from %2$I s cross join lateral search_phrases(s.name, %1$L = ''PERSON'') p', register, source_view, fact_table)
  end;

create procedure follow_facts(fact_table text, follower text, register text, source_view text) language plpgsql as $$
declare
  added constant text := 'search_' || fact_table || '_' || follower || '_added';
  closed constant text := 'search_' || fact_table || '_' || follower || '_closed';
begin
  execute format($f$
    create or replace function %1$I() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
    begin
      %2$s where s.row_id in (select id from added);
      return null;
    end $body$ $f$, added, search_adding(follower, register, source_view, fact_table));
  execute format($f$
    create or replace function %1$I() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
    begin
      %2$s in (select id from changed where superseded_at is not null);
      return null;
    end $body$ $f$, closed, case follower
      when 'entries' then format('delete from search_entry e where e.register = %L and e.row_id', register)
      when 'names' then format('delete from search_name n where n.fact_table = %L and n.row_id', fact_table) end);
  execute format('comment on function %I is %L', added, 'Adds what is searched of new versions; statement by statement, for many rows come at once');
  execute format('comment on function %I is %L', closed, 'Removes what is searched of closed versions');
  execute format('revoke execute on function %I from public', added);
  execute format('revoke execute on function %I from public', closed);
  execute format('create trigger %1$I after insert on %2$I referencing new table as added for each statement execute function %3$I()',
    fact_table || '_search_' || follower || '_added', fact_table, added);
  execute format('create trigger %1$I after update on %2$I referencing new table as changed for each statement execute function %3$I()',
    fact_table || '_search_' || follower || '_closed', fact_table, closed);
end $$;
comment on procedure follow_facts is 'Lets search keep up with a table of facts by functions of its own, which are planned once a session';

create or replace procedure make_searchable(fact_table text, follower text, register text, source_view text) language plpgsql as $$
begin
  call follow_facts(fact_table, follower, register, source_view);
  execute search_adding(follower, register, source_view, fact_table);
end $$;

do $$
declare
  one record;
  given text[];
begin
  for one in select t.tgname, t.tgrelid::regclass::text as fact_table, regexp_split_to_array(encode(t.tgargs, 'escape'), '\\000') as args
               from pg_trigger t where t.tgfoid = 'search_follow'::regproc and t.tgname like '%added' order by t.tgname loop
    given := one.args;
    execute format('drop trigger %I on %I', one.tgname, one.fact_table);
    execute format('drop trigger %I on %I', replace(one.tgname, '_added', '_closed'), one.fact_table);
    call follow_facts(one.fact_table, given[1], given[2], given[3]);
  end loop;
end $$;
drop function search_follow();

-- How to ask ---------------------------------------------------------------------------------

create function search_letters(word text) returns text
  language sql immutable strict parallel safe
begin atomic
  select string_agg(letter, '' order by letter) from regexp_split_to_table(word, '') letter;
end;
comment on function search_letters is 'Its letters in order: the same for two words with letters exchanged';

create function search_names_slipped(misspelt text, groups text[]) returns table (register text, key text, name text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  with near as (
    select n.register, n.key, n.name, n.shape, levenshtein_less_equal(n.shape, search_shape(misspelt), 2) as slips
      from search_name n
     where n.register = 'PERSON' and length(n.shape) between 4 and 60 and length(search_shape(misspelt)) between 4 and 60
       and n.known_from <= now() and (n.level = 'PUBLIC' or n.access_group = any (groups))
  )
  select near.register, near.key, min(near.name)
    from near
   where near.slips <= case when length(search_shape(misspelt)) >= 6 then 2 else 1 end
      or near.slips = 2 and search_letters(near.shape) = search_letters(search_shape(misspelt))
   group by near.register, near.key
   order by min(near.slips), near.register, near.key
   limit 5;
end;
comment on function search_names_slipped is 'Persons in whose name a letter slipped, or two changed places: for a word that nothing on record holds';
revoke execute on function search_names_slipped from public;

create or replace function search_names_near(misspelt text, groups text[], whole_only boolean) returns table (register text, key text, name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    with near as (
      select n.register, n.key, min(n.name) as name,
             max(similarity(n.shape, search_shape(misspelt))
                 -- Of a short whole name, one letter is much.
                 + case when n.is_whole and length(n.phrase) <= 6 then 0.1 else 0 end) as nearness
        from search_name n
       where n.shape % search_shape(misspelt) and (n.is_whole or not whole_only)
         and n.known_from <= now() and (n.level = 'PUBLIC' or n.access_group = any (groups))
       group by n.register, n.key
    )
    select near.register, near.key, near.name
      from near
     where near.nearness >= greatest(0.45, (select max(n.nearness) - 0.1 from near n))
     order by near.nearness desc, near.register, near.key
     limit 5;
  if not found and not whole_only and not exists (
      select from search_entry e
       where e.words @@ search_asks(misspelt, true) and e.known_from <= now() and (e.level = 'PUBLIC' or e.access_group = any (groups))) then
    return query select * from search_names_slipped(misspelt, groups);
  end if;
end $$;

drop function search_estimate(tsquery);
create function search_estimate(register text, asked tsquery) returns double precision language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  plan json;
begin
  execute format('explain (format json) select from %I e where e.register = $2 and e.words @@ $1', search_partition(register)) into plan using asked, register;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::double precision;
end $$;
comment on function search_estimate is 'How many entries of the register the planner expects to match';
revoke execute on function search_estimate from public;

-- The newest matches of one register: those that are rare by the text index, common ones by walking through the newest
-- entries, those between by the text index year by year, each step asking for as many years again as all before it.
create function search_newest(of_register text, asked tsquery, groups text[], from_day date, to_day date, cap integer)
  returns bigint[] language plpgsql security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off as $$
declare
  -- Of no register are more rows looked through.
  reach constant integer := 20000;
  held constant double precision := (select greatest(c.reltuples, 1) from pg_class c where c.oid = search_partition(of_register)::regclass);
  expected constant double precision := search_estimate(of_register, asked);
  -- Among so many of the newest there are enough, if the word is as common there as elsewhere.
  walk constant integer := least(reach, ceil(1.5 * cap * held / greatest(expected, 1)));
  is_dated constant boolean := from_day is not null or to_day is not null;
  -- What begins earlier and still reaches the first day lasts more than a year, and is few.
  first_begun constant date := coalesce(from_day - 366, '-infinity');
  ids bigint[] := '{}';
  found bigint[];
  year integer;
  oldest integer;
  years integer;
  asked_years tsquery;
begin
  if expected > 2 * cap and walk <= 4000 then
    if is_dated then
      ids := array(
        select c.id
          from (select e.id, e.words, e.latest, e.level, e.access_group, e.known_from
                  from search_entry e
                 where e.register = of_register and e.earliest between first_begun and coalesce(to_day, 'infinity')
                 order by e.earliest desc nulls last, e.id desc
                 limit walk) c
         where c.words @@ asked and (from_day is null or c.latest >= from_day)
           and c.known_from <= now() and (c.level = 'PUBLIC' or c.access_group = any (groups))
         limit cap);
    else
      ids := array(
        select c.id
          from (select e.id, e.words, e.level, e.access_group, e.known_from
                  from search_entry e
                 where e.register = of_register
                 order by e.earliest desc nulls last, e.id desc
                 limit walk) c
         where c.words @@ asked and c.known_from <= now() and (c.level = 'PUBLIC' or c.access_group = any (groups))
         limit cap);
    end if;
    if cardinality(ids) = cap then
      return ids;
    end if;
    ids := '{}';
  end if;
  if expected > 2 * cap then
    year := extract(year from least(coalesce(to_day, 'infinity'),
      (select e.earliest from search_entry e where e.register = of_register and e.earliest is not null order by e.earliest desc nulls last limit 1)));
    oldest := case when from_day is null then year - 40 else extract(year from first_begun) end;
    years := least(8, greatest(1, ceil(20 * cap / expected)));
    while year >= oldest and cardinality(ids) < cap loop
      select string_agg('''year:' || y || '''', '|')::tsquery into asked_years from generate_series(greatest(oldest, year - years + 1), year) y;
      found := array(
        select f.id
          from (select e.id, e.earliest
                  from search_entry e
                 where e.register = of_register and e.words @@ (asked && asked_years)
                   and e.known_from <= now() and (e.level = 'PUBLIC' or e.access_group = any (groups))
                   and (from_day is null or e.latest >= from_day) and (to_day is null or e.earliest <= to_day)
                 limit reach) f
         order by f.earliest desc, f.id desc
         limit cap - cardinality(ids));
      ids := ids || found;
      year := year - years;
      years := 2 * years;
    end loop;
    if cardinality(ids) < cap and from_day is null then
      found := array(
        select f.id
          from (select e.id, e.earliest
                  from search_entry e
                 where e.register = of_register and e.words @@ asked and (e.earliest is null or e.earliest < make_date(oldest, 1, 1))
                   and e.known_from <= now() and (e.level = 'PUBLIC' or e.access_group = any (groups))
                   and (to_day is null or e.earliest <= to_day)
                 limit reach) f
         order by f.earliest desc nulls last, f.id desc
         limit cap - cardinality(ids));
      ids := ids || found;
    end if;
  else
    ids := array(
      select f.id
        from (select e.id, e.earliest
                from search_entry e
               where e.register = of_register and e.words @@ asked
                 and e.known_from <= now() and (e.level = 'PUBLIC' or e.access_group = any (groups))
                 and (from_day is null or e.latest >= from_day) and (to_day is null or e.earliest <= to_day)
               limit reach) f
       order by f.earliest desc nulls last, f.id desc
       limit cap);
  end if;
  if from_day is not null then
    ids := ids || array(
      select e.id
        from search_entry e
       where e.register = of_register and e.latest > e.earliest + 366 and e.words @@ asked
         and e.known_from <= now() and (e.level = 'PUBLIC' or e.access_group = any (groups))
         and e.latest >= from_day and (to_day is null or e.earliest <= to_day)
       limit cap);
  end if;
  return ids;
end $$;
comment on function search_newest is 'Entries of a register that match, the newest so many';
revoke execute on function search_newest from public;

drop function search_candidates(tsquery, tsquery, text[], text[], date, date, integer);
create function search_candidates(asked tsquery, first_of_all tsquery, registers text[], groups text[], from_day date, to_day date, cap integer)
  returns table (register text, id bigint) language plpgsql security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off as $$
declare
  of_register text;
begin
  if numnode(asked) > 0 then
    foreach of_register in array registers loop
      if search_partition(of_register) <> 'search_entry_other' then
        return query select of_register, unnest(search_newest(of_register, asked, groups, from_day, to_day, cap));
      end if;
    end loop;
    return query
      select n.register, n.id
        from (select e.register, e.id, row_number() over (partition by e.register order by e.earliest desc nulls last, e.id desc) as place
                from search_entry_other e
               where e.words @@ asked and e.register = any (registers)
                 and e.known_from <= now() and (e.level = 'PUBLIC' or e.access_group = any (groups))
                 and (from_day is null or e.latest >= from_day) and (to_day is null or e.earliest <= to_day)) n
       where n.place <= cap;
  end if;
  if numnode(first_of_all) > 0 then
    return query
      select e.register, e.id
        from search_entry e
       where e.words @@ first_of_all and e.register = any (registers) and e.known_from <= now()
         and (e.level = 'PUBLIC' or e.access_group = any (groups))
         and (from_day is null or e.latest >= from_day) and (to_day is null or e.earliest <= to_day)
       limit 100;
  end if;
end $$;
comment on function search_candidates is 'Entries to be ranked: of each register the newest that match, and those asked for by number or name; some twice';
revoke execute on function search_candidates from public;

create or replace function search_record(q text, numbers text[], only_register text, state text, situation text, person text, form text,
                              from_day date, to_day date, after_rank bigint, after_id bigint, size integer) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp set client_min_messages = warning
  set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  -- Of each register the newest so many are ranked and counted; a reader of more has to narrow the search.
  cap constant integer := 200;
  registers constant text[] := array['STATE', 'ORGANISATION', 'SITUATION', 'PERSON', 'FINDING', 'DOCUMENT', 'COUNCIL_ACT', 'ASSEMBLY_ACT',
                                     'REQUEST', 'PLEA', 'PROCEEDING_EVENT', 'VISIT', 'READING'];
  groups constant text[] := reader_groups();
  question constant search_question := search_question_of(q, numbers, groups);
  first_of_all tsquery := question.number;
  about tsquery := ''::tsquery;
  tag text;
  result jsonb;
begin
  foreach tag in array array_remove(array['state:' || state, 'situation:' || situation, 'person:' || person, 'form:' || form], null) loop
    about := about && search_lexeme(tag);
  end loop;
  if numnode(question.named || question.guessed) > 0 then
    first_of_all := first_of_all || ((question.named || question.guessed) && question.wide);
  end if;
  with candidate as materialized (
    select distinct c.register, c.id
      from search_candidates(
        case when numnode(question.wide) = 0 then question.wide else question.wide && about end,
        case when numnode(first_of_all) = 0 then first_of_all else first_of_all && about end,
        case when only_register is null then registers else array[only_register] end, groups, from_day, to_day, cap + 1) c
  ), hit as materialized (
    select e.id, e.register, e.state_codes, e.situation_key, e.earliest,
           1000000000 * (e.words @@ question.number)::int::bigint + 100000000 * (e.words @@ question.named)::int
             + 50000000 * (e.words @@ question.guessed)::int
             + floor(10000000 * least(1, ts_rank('{0.05, 0.2, 0.5, 1}', e.words, question.exact, 1)))::bigint
             -- Most questions have no other spelling, and are ranked once.
             + case when question.wide = question.exact then 0
                    else floor(100000 * least(1, ts_rank('{0.05, 0.2, 0.5, 1}', e.words, question.wide, 1)))::bigint end
             + coalesce(13 - array_position(registers, e.register), 0) as rank
      from candidate c
      join search_entry e on e.register = c.register and e.id = c.id
  ), page as (
    select h.register, h.id, h.rank from hit h
     where after_rank is null or (h.rank, h.id) < (after_rank, after_id)
     order by h.rank desc, h.id desc
     limit size
  )
  select jsonb_build_object(
    'hits', (select coalesce(jsonb_agg(jsonb_build_object(
               'id', e.id, 'rank', p.rank, 'register', e.register, 'key', e.key, 'title', e.title, 'body', e.body,
               'symbol', e.symbol, 'within', e.within, 'states', e.state_codes, 'situation', e.situation_key,
               'person', e.person_key, 'day', e.day,
               'markedTitle', search_marked(e.title, question.wide), 'markedBody', search_marked(e.body, question.wide))
               order by p.rank desc, p.id desc), '[]')
               from page p join search_entry e on e.register = p.register and e.id = p.id),
    'capped', (select coalesce(jsonb_agg(f.register order by f.register), '[]')
                 from (select h.register from hit h group by h.register having count(*) > cap) f),
    'registers', (select coalesce(jsonb_agg(jsonb_build_object('value', f.register, 'count', least(f.n, cap)) order by f.n desc, f.register), '[]')
                    from (select h.register, count(*) as n from hit h group by h.register) f),
    'states', (select coalesce(jsonb_agg(jsonb_build_object('value', f.code, 'count', f.n) order by f.n desc, f.code), '[]')
                 from (select code, count(*) as n from hit h, unnest(h.state_codes) code group by code order by n desc, code limit 25) f),
    'situations', (select coalesce(jsonb_agg(jsonb_build_object('value', f.situation_key, 'count', f.n) order by f.n desc, f.situation_key), '[]')
                     from (select h.situation_key, count(*) as n from hit h where h.situation_key is not null
                            group by h.situation_key order by n desc, h.situation_key limit 25) f),
    'years', (select coalesce(jsonb_agg(jsonb_build_object('value', f.year::text, 'count', f.n) order by f.year desc), '[]')
                from (select extract(year from h.earliest)::int as year, count(*) as n from hit h where h.earliest is not null
                       group by 1 order by 1 desc limit 40) f),
    'understood', question.understood)
  into result;
  return result;
end $$;
