-- Search over the record: how words are read, which names are known, what is indexed, and the one way to ask.

-- How words are read -------------------------------------------------------------------------

create text search configuration record_english (copy = english);
alter text search configuration record_english
  alter mapping for hword, hword_part, word with unaccent, english_stem;
comment on text search configuration record_english is 'English without accents; words of other scripts pass as they are';

create text search configuration record_french (copy = french);
alter text search configuration record_french
  alter mapping for hword, hword_part, word with unaccent, french_stem;
comment on text search configuration record_french is 'French without accents';

create text search configuration record_arabic (copy = arabic);
alter text search configuration record_arabic
  drop mapping if exists for asciiword, asciihword, hword_asciipart, numword, numhword, hword_numpart, email, url, host,
                             sfloat, version, url_path, file, float, int, uint;
comment on text search configuration record_arabic is 'Arabic; words in Latin letters and numbers are left to the others';

create function search_fold(words text) returns text
  language sql immutable strict parallel safe
  return translate(words, E'/-–—‐‑_:.<>&’‘''`ʼ\u200c\ue000\ue001یک', E'                    يك');
comment on function search_fold is 'The words with separators as spaces, so that the parts of names and numbers are words: character by character, so that places stay';

create function search_speaks_french(words text) returns boolean
  language sql immutable strict parallel safe
  return words ~* '\m(le|la|les|des|du|une|aux|dans|pour|sur|que|qui)\M.*\m(le|la|les|des|du|une|et|est|aux|dans|pour|par|sur|que|qui)\M';

create function search_has_arabic(words text) returns boolean
  language sql immutable strict parallel safe
  return words ~ E'[\u0620-\u06d3]';

create function search_words(words text) returns tsvector language plpgsql immutable parallel safe as $$
declare
  folded constant text := search_fold(words);
  found tsvector := to_tsvector('record_english', folded);
begin
  if search_speaks_french(words) then
    found := found || strip(to_tsvector('record_french', folded));
  end if;
  if search_has_arabic(words) then
    found := found || to_tsvector('record_arabic', folded);
  end if;
  return found;
end $$;
comment on function search_words is 'Words of a text in the languages that it may be written in';

create function search_number(number text) returns text
  language sql immutable strict parallel safe
  return upper(regexp_replace(number, '\s+', '', 'g'));
comment on function search_number is 'Number or symbol as it is compared: capitals, no spaces';

create function search_lexeme(tag text) returns tsquery
  language sql immutable strict parallel safe
  return ('''' || replace(replace(tag, '\', '\\'), '''', '''''') || '''')::tsquery;
comment on function search_lexeme is 'Asks for exactly this lexeme: a tag such as state:SDN';

create function search_tags(register text, key text, state_codes text[], organisation text, situation_key text,
                            person_key text, form text, numbers text[]) returns text[]
  language plpgsql immutable parallel safe as $$
declare
  tags text[] := array_remove(array['register:' || register, 'is:' || register || ':' || key, 'number:' || search_number(key),
    'organisation:' || organisation, 'situation:' || situation_key, 'person:' || person_key, 'form:' || form], null);
  one text;
begin
  foreach one in array coalesce(state_codes, '{}') loop
    tags := tags || ('state:' || one);
  end loop;
  foreach one in array array_remove(numbers, null) loop
    if length(one) < 500 then
      tags := tags || ('number:' || search_number(one)) || ('number:' || search_number(regexp_replace(one, '\s*\(\d{4}\)$', '')));
    end if;
  end loop;
  return tags;
end $$;
comment on function search_tags is 'What an entry is about, as lexemes beside its words: no word can be one, for none holds a colon';

create function search_vector(title text, body text, codes text, tags text[]) returns tsvector
  language plpgsql immutable parallel safe as $$
begin
  return setweight(search_words(coalesce(left(title, 2000), '')), 'A')
    || setweight(search_words(coalesce(left(body, 50000), '')), 'C')
    || setweight(to_tsvector('record_english', replace(lower(coalesce(codes, '')), '_', ' ')), 'D')
    || array_to_tsvector(tags);
end $$;

-- Names --------------------------------------------------------------------------------------

create function search_plain(name text) returns text
  language sql stable strict parallel safe
  return btrim(regexp_replace(regexp_replace(regexp_replace(
    translate(
      regexp_replace(lower(unaccent(search_fold(name))), E'[\u064b-\u065f\u0670\u0640]', '', 'g'),
      E'أإآٱىةؤئ,;()[]"“”„!?،؛', 'اااايهوي             '),
    '(^|\s)(al|el)(?=\s|$)', ' ', 'g'),
    E'(^|\\s)\u0627\u0644(?=[^\\s]{3})', '\1', 'g'),
    '\s+', ' ', 'g'));
comment on function search_plain is 'A name as it is compared: no accents, capitals, vowel signs or article';

create function search_shape(plain text) returns text
  language sql immutable strict parallel safe
  return translate(plain,
    'ابتثجحخدذرزسشصضطظعغفقكلمنهويءپچژگабвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ',
    'abt0j12d3rzs4567890fqklmnhwyx8v9gabvgdeejziiklmnoprstufhcwxqyiyeuaiieg');
comment on function search_shape is 'Letters of other scripts as Latin ones or digits, one for one: trigrams of those letters themselves are not made in every locale';

create table search_name (
  id bigint generated always as identity,
  register text not null,
  key text not null,
  name text not null,
  phrase text not null,
  shape text not null,
  is_whole boolean not null,
  fact_table text,
  row_id bigint,
  known_from timestamptz not null,
  like level_columns including defaults including constraints including comments,
  constraint search_name_pkey primary key (id),
  constraint search_name_of_a_row check ((fact_table is null) = (row_id is null))
);
call guard_by_level('search_name');
create index search_name_phrase on search_name (phrase);
create index search_name_shape on search_name using gin (shape gin_trgm_ops);
create index search_name_row on search_name (fact_table, row_id);
comment on table search_name is 'Names by which States, organisations, situations and persons are looked for, whole and word by word; derived from the facts and the interface''s words';
comment on column search_name.id is 'The name';
comment on column search_name.register is 'STATE, ORGANISATION, SITUATION or PERSON';
comment on column search_name.key is 'Key of the one who is named';
comment on column search_name.name is 'The whole name as written';
comment on column search_name.phrase is 'The name, or a word of it, as it is compared (search_plain)';
comment on column search_name.shape is 'The same for comparing what is misspelt (search_shape)';
comment on column search_name.is_whole is 'Whether the phrase is the whole name';
comment on column search_name.fact_table is 'Table of the fact that brings the name; null: a word of the interface';
comment on column search_name.row_id is 'Version of that fact';
comment on column search_name.known_from is 'As of the fact';

create function search_phrases(name text, by_word boolean) returns table (phrase text, is_whole boolean)
  language sql stable parallel safe
begin atomic
  select search_plain(name), true where search_plain(name) <> ''
  union
  select word, false
    from unnest(string_to_array(search_plain(name), ' ')) word
   where by_word and length(word) >= 3 and word <> search_plain(name)
     and word not in ('bin', 'ben', 'ibn', 'abu', 'abd', 'bou', 'van', 'von', 'the', 'and', 'des', 'del', 'dos', 'بن', 'ابن', 'عبد');
end;
comment on function search_phrases is 'The name as it is compared, and its words that tell';

create table person_alias (
  like history_columns including identity including defaults including constraints including comments,
  person_key text not null,
  alias text not null,
  script text not null,
  like provenance_columns including constraints including comments,
  like level_columns including defaults including constraints including comments,
  constraint person_alias_script_is_known check (script in ('LATIN', 'ARABIC', 'CYRILLIC', 'HEBREW', 'OTHER')),
  constraint person_alias_is_given check (btrim(alias) <> '')
);
call keep_history('person_alias', '${app_role}');
call guard_by_level('person_alias');
call refers_to('person_alias', 'person_key', 'person');
create index person_alias_person on person_alias (person_key);
comment on table person_alias is 'Another spelling of a person''s name, by which it is found; says nothing of the person. Key: person/alias';
comment on column person_alias.person_key is 'The person';
comment on column person_alias.alias is 'The spelling';
comment on column person_alias.script is 'Script it is written in';

-- What is indexed ----------------------------------------------------------------------------

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
  constraint search_entry_pkey primary key (id),
  constraint search_entry_row unique (register, row_id)
);
call guard_by_level('search_entry');
create index search_entry_words on search_entry using gin (words);
create index search_entry_day on search_entry (register, earliest desc nulls last, id desc);
create index search_entry_long on search_entry (register) where latest > earliest + 366;
comment on table search_entry is 'The open versions of the facts as search sees them; derived, kept by triggers on their tables. Read by search_record alone, which sees to the levels: the application has no right to it';
comment on column search_entry.id is 'The entry';
comment on column search_entry.register is 'Register of the record';
comment on column search_entry.key is 'Key of the record';
comment on column search_entry.row_id is 'Version of the fact';
comment on column search_entry.known_from is 'As of the fact';
comment on column search_entry.title is 'What it is called';
comment on column search_entry.body is 'The rest of its words';
comment on column search_entry.symbol is 'Number or symbol of the document that it is';
comment on column search_entry.within is 'Key of the record whose thread it belongs to';
comment on column search_entry.state_codes is 'States that it concerns';
comment on column search_entry.situation_key is 'Situation that it belongs to';
comment on column search_entry.person_key is 'Person that it concerns';
comment on column search_entry.day is 'Its day, possibly partial';
comment on column search_entry.earliest is 'First day that day can mean';
comment on column search_entry.latest is 'Last day that day can mean';
comment on column search_entry.words is 'Words of title (A), body (C) and codes (D), and what it is about as tags';

create function search_adding(follower text, register text, source_view text, fact_table text) returns text
  language sql stable
  return case follower
    when 'entries' then format('insert into search_entry (register, key, row_id, known_from, level, access_group, title, body, symbol,
                                                          within, state_codes, situation_key, person_key, day, earliest, latest, words)
      select %1$L, s.key, s.row_id, s.known_from, s.level, s.access_group, s.title, s.body, s.symbol,
             s.within, coalesce(s.state_codes, ''{}''), s.situation_key, s.person_key,
             s.day, first_possible_day(s.day), last_possible_day(s.day),
             search_vector(s.title, s.body, s.codes, search_tags(%1$L, s.key, s.state_codes, s.organisation, s.situation_key,
                                                        s.person_key, s.form, s.numbers))
        from %2$I s', register, source_view)
    when 'names' then format('insert into search_name (register, key, name, phrase, shape, is_whole, fact_table, row_id, known_from,
                                                       level, access_group)
      select %1$L, s.key, s.name, p.phrase, search_shape(p.phrase), p.is_whole, %3$L, s.row_id, s.known_from,
             s.level, s.access_group
        from %2$I s cross join lateral search_phrases(s.name, %1$L = ''PERSON'') p', register, source_view, fact_table)
  end;
comment on function search_adding is 'The statement that adds what a view of open versions holds';

create function search_follow() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    execute search_adding(tg_argv[0], tg_argv[1], tg_argv[2], tg_table_name) || ' where s.row_id in (select id from added)';
  elsif tg_argv[0] = 'entries' then
    delete from search_entry e
     where e.register = tg_argv[1] and e.row_id in (select id from changed where superseded_at is not null);
  else
    delete from search_name n
     where n.fact_table = tg_table_name and n.row_id in (select id from changed where superseded_at is not null);
  end if;
  return null;
end $$;
comment on function search_follow is 'Adds what is searched of new versions, removes that of closed ones; statement by statement, for many rows come at once';
revoke execute on function search_follow from public;

create procedure make_searchable(fact_table text, follower text, register text, source_view text) language plpgsql as $$
begin
  execute format('create trigger %1$I after insert on %2$I referencing new table as added for each statement execute function search_follow(%3$L, %4$L, %5$L)',
    fact_table || '_search_' || follower || '_added', fact_table, follower, register, source_view);
  execute format('create trigger %1$I after update on %2$I referencing new table as changed for each statement execute function search_follow(%3$L, %4$L, %5$L)',
    fact_table || '_search_' || follower || '_closed', fact_table, follower, register, source_view);
  execute search_adding(follower, register, source_view, fact_table);
end $$;
comment on procedure make_searchable is 'Lets search keep up with a table of facts, beginning with what it holds';

create view search_state as
select f.key, f.id as row_id, f.known_from, 'PUBLIC' as level, null::text as access_group,
       f.name as title, concat_ws(E'\n', f.subregion, f.note) as body, null::text as symbol, null::text as within,
       array[f.key] as state_codes, null::text as organisation, null::text as situation_key, null::text as person_key,
       null::text as form, null::text as day, array[f.iso2] as numbers, null::text as codes
  from state f where f.superseded_at is null;

create view search_organisation as
select f.key, f.id as row_id, f.known_from, 'PUBLIC' as level, null::text as access_group,
       f.name as title, concat_ws(E'\n', f.note, f.source) as body, null::text as symbol, null::text as within,
       '{}'::text[] as state_codes, f.key as organisation, null::text as situation_key, null::text as person_key,
       null::text as form, null::text as day, '{}'::text[] as numbers, null::text as codes
  from organisation f where f.superseded_at is null;

create view search_situation as
select f.key, f.id as row_id, f.known_from, 'PUBLIC' as level, null::text as access_group,
       f.name as title, concat_ws(E'\n', f.code, f.trigger_instrument, f.note, f.source) as body, f.code as symbol, null::text as within,
       f.territorial_states as state_codes, null::text as organisation, f.key as situation_key, null::text as person_key,
       null::text as form, coalesce(f.investigation_opened_on, f.referred_on, f.examination_opened_on)::text as day,
       array[f.code] as numbers, concat_ws(' ', f.trigger, f.status) as codes
  from situation f where f.superseded_at is null;

create view search_person as
select f.key, f.id as row_id, f.known_from, f.level, f.access_group,
       f.name as title, concat_ws(E'\n', f.office_held, f.note, f.source) as body, null::text as symbol, null::text as within,
       array_remove(array[f.nationality_code], null) as state_codes, null::text as organisation, null::text as situation_key,
       f.key as person_key, null::text as form, null::text as day, '{}'::text[] as numbers, f.office_category as codes
  from person f where f.superseded_at is null;

create view search_document as
select f.key, f.id as row_id, f.known_from, f.level, f.access_group,
       f.symbol as title, concat_ws(E'\n', f.title, nullif(f.original, f.symbol)) as body, f.symbol, null::text as within,
       '{}'::text[] as state_codes, null::text as organisation, null::text as situation_key, null::text as person_key,
       null::text as form, f.dated_on::text as day, array[f.symbol, f.original] as numbers, null::text as codes
  from document f where f.superseded_at is null;

create view search_request as
select f.key, f.id as row_id, f.known_from, f.level, f.access_group,
       f.summary as title, concat_ws(E'\n', f.document, f.case_number, f.note, f.source) as body, f.document as symbol,
       null::text as within, case when f.addressee_kind = 'STATE' then array[f.addressee] else '{}' end as state_codes,
       case when f.addressee_kind = 'ORGANISATION' then f.addressee end as organisation, f.situation_key, f.person_key,
       f.form, f.transmitted_on::text as day, array[f.document] as numbers, concat_ws(' ', f.form, f.nature, f.issued_by) as codes
  from cooperation_request f where f.superseded_at is null;

create view search_finding as
select f.key, f.id as row_id, f.known_from, f.level, f.access_group,
       coalesce(f.decision_number, f.key) as title,
       concat_ws(E'\n', f.triggering_event, f.chamber, f.provisions, f.case_number, f.note, f.source) as body,
       f.decision_number as symbol, null::text as within, array[f.state_code] as state_codes, null::text as organisation,
       f.situation_key, f.person_key, null::text as form, f.decided_on::text as day, array[f.decision_number] as numbers, concat_ws(' ', f.outcome, f.appeal_outcome, array_to_string(f.request_types, ' ')) as codes
  from finding f where f.superseded_at is null;

create view search_plea as
select f.key, f.id as row_id, f.known_from, f.level, f.access_group,
       f.summary as title, concat_ws(E'\n', f.answered_by, f.note, f.source) as body, null::text as symbol,
       coalesce(f.finding_key, f.request_key, f.proceeding_key) as within, array[f.state_code] as state_codes, null::text as organisation,
       m.situation_key, m.person_key, null::text as form, f.raised_on::text as day, '{}'::text[] as numbers, concat_ws(' ', f.ground, f.court_answer) as codes
  from plea f
  left join lateral (
    select d.situation_key, d.person_key from finding d where d.key = f.finding_key and d.superseded_at is null and d.level = 'PUBLIC'
    union all
    select r.situation_key, r.person_key from cooperation_request r
     where r.key = f.request_key and r.superseded_at is null and r.level = 'PUBLIC'
    union all
    select p.situation_key, p.person_key from non_compliance_proceeding p
     where p.key = f.proceeding_key and p.superseded_at is null and p.level = 'PUBLIC' limit 1) m on true
 where f.superseded_at is null;

create view search_reading as
select f.key, f.id as row_id, f.known_from, 'PUBLIC' as level, null::text as access_group,
       f.question as title, concat_ws(E'\n', f.position, f.held_by, f.authority, f.consequence, f.note, f.source) as body,
       null::text as symbol, f.question_code as within, '{}'::text[] as state_codes, null::text as organisation,
       null::text as situation_key, null::text as person_key, null::text as form, f.authority_on::text as day,
       array[f.question_code] as numbers, f.status as codes
  from reading f where f.superseded_at is null;

create view search_assembly_act as
select f.key, f.id as row_id, f.known_from, 'PUBLIC' as level, null::text as access_group,
       concat_ws(' ', f.symbol, f.title) || case when f.symbol is null and f.title is null then f.summary else '' end as title,
       concat_ws(E'\n', f.summary, f.session, f.paragraphs, f.note, f.source) as body, f.symbol, null::text as within,
       f.states_concerned as state_codes, null::text as organisation, null::text as situation_key, null::text as person_key,
       null::text as form, f.adopted_on::text as day, array[f.symbol] as numbers, concat_ws(' ', f.kind, array_to_string(f.steps, ' ')) as codes
  from assembly_act f where f.superseded_at is null;

create view search_council_act as
select f.key, f.id as row_id, f.known_from, 'PUBLIC' as level, null::text as access_group,
       coalesce(concat_ws(' ', f.symbol, f.paragraph), f.summary) as title,
       concat_ws(E'\n', f.summary, f.addressee, f.note, f.source) as body, f.symbol, f.finding_key as within,
       (select array_agg(s.key) from state s where s.key = any (f.addressee_codes) and s.superseded_at is null) as state_codes,
       null::text as organisation, f.situation_key, null::text as person_key, null::text as form, f.adopted_on::text as day,
       array[f.symbol] as numbers, concat_ws(' ', f.kind, f.effect) as codes
  from council_act f where f.superseded_at is null;

create view search_proceeding_event as
select f.key, f.id as row_id, f.known_from, f.level, f.access_group,
       f.summary as title, concat_ws(E'\n', f.document, f.note, f.source) as body, f.document as symbol, f.finding_key as within,
       case when m.state_code is null then '{}' else array[m.state_code] end as state_codes, null::text as organisation,
       m.situation_key, m.person_key, null::text as form, f.happened_on::text as day, '{}'::text[] as numbers, concat_ws(' ', f.kind, f.actor) as codes
  from proceeding_event f
  left join lateral (
    select d.state_code, d.situation_key, d.person_key from finding d
     where d.key = f.finding_key and d.superseded_at is null and d.level = 'PUBLIC'
    union all
    select p.state_code, p.situation_key, p.person_key from non_compliance_proceeding p
     where p.key = f.proceeding_key and p.superseded_at is null and p.level = 'PUBLIC' limit 1) m on true
 where f.superseded_at is null;

create view search_visit as
select f.key, f.id as row_id, f.known_from, f.level, f.access_group,
       concat_ws(', ', p.name, s.name, f.occasion) as title, concat_ws(E'\n', f.note, f.source) as body, null::text as symbol,
       f.finding_key as within, array[f.state_code] as state_codes, null::text as organisation, null::text as situation_key,
       f.person_key, null::text as form, f.first_day::text as day, '{}'::text[] as numbers, f.outcome as codes
  from visit f
  left join person p on p.key = f.person_key and p.superseded_at is null and p.level = 'PUBLIC'
  left join state s on s.key = f.state_code and s.superseded_at is null
 where f.superseded_at is null;

create view search_alias as
select f.person_key as key, f.id as row_id, f.known_from, f.level, f.access_group, f.alias as name
  from person_alias f where f.superseded_at is null;
create view search_person_name as select key, row_id, known_from, level, access_group, title as name from search_person;
create view search_state_name as select key, row_id, known_from, level, access_group, title as name from search_state;
create view search_organisation_name as select key, row_id, known_from, level, access_group, title as name from search_organisation;
create view search_situation_name as select key, row_id, known_from, level, access_group, title as name from search_situation;

call make_searchable('state', 'entries', 'STATE', 'search_state');
call make_searchable('organisation', 'entries', 'ORGANISATION', 'search_organisation');
call make_searchable('situation', 'entries', 'SITUATION', 'search_situation');
call make_searchable('person', 'entries', 'PERSON', 'search_person');
call make_searchable('document', 'entries', 'DOCUMENT', 'search_document');
call make_searchable('cooperation_request', 'entries', 'REQUEST', 'search_request');
call make_searchable('finding', 'entries', 'FINDING', 'search_finding');
call make_searchable('plea', 'entries', 'PLEA', 'search_plea');
call make_searchable('reading', 'entries', 'READING', 'search_reading');
call make_searchable('assembly_act', 'entries', 'ASSEMBLY_ACT', 'search_assembly_act');
call make_searchable('council_act', 'entries', 'COUNCIL_ACT', 'search_council_act');
call make_searchable('proceeding_event', 'entries', 'PROCEEDING_EVENT', 'search_proceeding_event');
call make_searchable('visit', 'entries', 'VISIT', 'search_visit');
call make_searchable('person_alias', 'names', 'PERSON', 'search_alias');
call make_searchable('person', 'names', 'PERSON', 'search_person_name');
call make_searchable('state', 'names', 'STATE', 'search_state_name');
call make_searchable('organisation', 'names', 'ORGANISATION', 'search_organisation_name');
call make_searchable('situation', 'names', 'SITUATION', 'search_situation_name');

-- How to ask ---------------------------------------------------------------------------------

create function search_asks(words text, in_order boolean) returns tsquery
  language plpgsql immutable strict parallel safe as $$
declare
  folded constant text := search_fold(words);
  config regconfig;
  asked tsquery;
  result tsquery := ''::tsquery;
  says_nothing boolean := false;
begin
  foreach config in array array['record_english', 'record_french', 'record_arabic']::regconfig[] loop
    asked := case when in_order then phraseto_tsquery(config, folded) else plainto_tsquery(config, folded) end;
    says_nothing := says_nothing or (numnode(asked) = 0 and config <> 'record_arabic'::regconfig);
    -- Said once: the planner would take a word asked for twice for two.
    result := case when result = asked then result else result || asked end;
  end loop;
  return case when says_nothing then null else result end;
end $$;
comment on function search_asks is 'Asks for the words in any of the languages; null if they say nothing in one of them, as "the" and "dans"';

create function search_names_like(phrases text[], groups text[]) returns table (phrase text, register text, key text, name text, is_whole boolean)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select n.phrase, n.register, n.key, min(n.name), bool_or(n.is_whole)
    from search_name n
   where n.phrase = any (phrases) and n.known_from <= now() and (n.level = 'PUBLIC' or n.access_group = any (groups))
   group by n.phrase, n.register, n.key
   limit 200;
end;
comment on function search_names_like is 'Who bears one of the names';
revoke execute on function search_names_like from public;

create function search_names_near(misspelt text, groups text[], whole_only boolean) returns table (register text, key text, name text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
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
   where near.nearness >= greatest(0.45, (select max(nearness) - 0.1 from near))
   order by near.nearness desc, near.register, near.key
   limit 5;
end;
comment on function search_names_near is 'Who bears a name that is nearly this one, the nearest first';
revoke execute on function search_names_near from public;

create type search_question as (
  exact tsquery,
  wide tsquery,
  number tsquery,
  named tsquery,
  guessed tsquery,
  understood jsonb
);

create function search_question_of(q text, numbers text[], groups text[]) returns search_question
  language plpgsql stable security definer set search_path = public, pg_temp set client_min_messages = warning as $$
declare
  result search_question;
  token text[];
  word text;
  raw text[] := '{}';
  plain text[] := '{}';
  unit text;
  asked tsquery;
  subjects tsquery;
  near tsquery;
  at int := 1;
  wide_words int;
  bearer record;
  found_any boolean := false;
begin
  result.understood := '[]';
  for token in select regexp_matches(q, '(-?)"([^"]*)"|(\S+)', 'g') loop
    if token[2] is not null then
      asked := search_asks(token[2], true);
      if asked is not null then
        asked := case token[1] when '-' then !! asked else asked end;
        result.exact := coalesce(result.exact && asked, asked);
        result.wide := coalesce(result.wide && asked, asked);
      end if;
    elsif token[3] ~ '^-[^-]' then
      asked := search_asks(substr(token[3], 2), true);
      if asked is not null then
        result.exact := coalesce(result.exact && !! asked, !! asked);
        result.wide := coalesce(result.wide && !! asked, !! asked);
      end if;
    elsif token[3] ~ '\d' then
      asked := search_asks(token[3], true);
      if asked is not null then
        result.exact := coalesce(result.exact && asked, asked);
        result.wide := coalesce(result.wide && asked, asked);
      end if;
    else
      foreach word in array string_to_array(search_fold(token[3]), ' ') loop
        if search_plain(word) <> '' and cardinality(raw) < 20 then
          raw := raw || word;
          plain := plain || search_plain(word);
        end if;
      end loop;
    end if;
  end loop;

  while at <= cardinality(plain) loop
    subjects := null;
    near := null;
    unit := null;
    wide_words := least(4, cardinality(plain) - at + 1);
    loop
      unit := array_to_string(plain[at:at + wide_words - 1], ' ');
      for bearer in select * from search_names_like(array[unit], groups) loop
        subjects := coalesce(subjects || search_lexeme(lower(bearer.register) || ':' || bearer.key), search_lexeme(lower(bearer.register) || ':' || bearer.key));
        -- Whoever bears the name alone comes before those in whose name it is a word.
        if bearer.is_whole then
          result.named := coalesce(result.named, ''::tsquery) || search_lexeme('is:' || bearer.register || ':' || bearer.key);
        else
          result.guessed := coalesce(result.guessed, ''::tsquery) || search_lexeme('is:' || bearer.register || ':' || bearer.key);
        end if;
        result.understood := result.understood || jsonb_build_object('asked', array_to_string(raw[at:at + wide_words - 1], ' '),
          'register', bearer.register, 'key', bearer.key, 'name', bearer.name, 'exact', true);
      end loop;
      exit when subjects is not null or wide_words = 1;
      wide_words := wide_words - 1;
    end loop;
    asked := search_asks(array_to_string(raw[at:at + wide_words - 1], ' '), true);
    if subjects is null and length(unit) >= 4 then
      for bearer in select * from search_names_near(unit, groups, false) loop
        near := coalesce(near, ''::tsquery) || search_lexeme(lower(bearer.register) || ':' || bearer.key);
        result.guessed := coalesce(result.guessed, ''::tsquery) || search_lexeme('is:' || bearer.register || ':' || bearer.key);
        result.understood := result.understood || jsonb_build_object('asked', raw[at], 'register', bearer.register, 'key', bearer.key,
          'name', bearer.name, 'exact', false);
      end loop;
    end if;
    found_any := found_any or subjects is not null;
    -- A word such as "the" asks for nothing.
    if asked is not null or subjects is not null then
      asked := coalesce(asked || subjects, asked, subjects);
      result.exact := coalesce(result.exact && asked, asked);
      asked := coalesce(asked || near, asked);
      result.wide := coalesce(result.wide && asked, asked);
    end if;
    at := at + wide_words;
  end loop;

  if not found_any and cardinality(plain) between 2 and 4 then
    for bearer in select * from search_names_near(array_to_string(plain, ' '), groups, true) loop
      result.wide := coalesce(result.wide, ''::tsquery) || search_lexeme(lower(bearer.register) || ':' || bearer.key);
      result.guessed := coalesce(result.guessed, ''::tsquery) || search_lexeme('is:' || bearer.register || ':' || bearer.key);
      result.understood := result.understood || jsonb_build_object('asked', array_to_string(raw, ' '), 'register', bearer.register,
        'key', bearer.key, 'name', bearer.name, 'exact', false);
    end loop;
  end if;

  result.exact := coalesce(result.exact, ''::tsquery);
  result.wide := coalesce(result.wide, ''::tsquery);
  select string_agg(search_lexeme('number:' || search_number(n))::text, ' | ')::tsquery into result.number
    from unnest(numbers) n where search_number(n) <> '' and length(n) < 500;
  result.number := coalesce(result.number, ''::tsquery);
  result.named := coalesce(result.named, ''::tsquery);
  result.guessed := coalesce(result.guessed, ''::tsquery);
  return result;
end $$;
comment on function search_question_of is 'What the words ask for: every word, each also as the name of someone. exact: as spelt; wide: also as misspelt; number, named, guessed (part of a name, or nearly one): what comes first';
revoke execute on function search_question_of from public;

create function search_marked(words text, asked tsquery) returns text
  language sql immutable strict parallel safe
  return ts_headline(
    case when search_has_arabic(words) then 'record_arabic' when search_speaks_french(words) then 'record_french'
         else 'record_english' end::regconfig,
    search_fold(words), asked, E'HighlightAll=true, StartSel=\ue000, StopSel=\ue001');
comment on function search_marked is 'The words as folded, what was found between U+E000 and U+E001: without the two as long as the words themselves';

create function search_estimate(asked tsquery) returns double precision language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  plan json;
  held double precision;
begin
  select greatest(reltuples, 1) into held from pg_class where oid = 'search_entry'::regclass;
  execute 'explain (format json) select from search_entry e where e.words @@ $1' into plan using asked;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::double precision / held;
end $$;
comment on function search_estimate is 'Which part of all entries the planner expects to match';
revoke execute on function search_estimate from public;

create function search_candidates(asked tsquery, first_of_all tsquery, registers text[], groups text[], from_day date, to_day date, cap integer)
  returns bigint[] language plpgsql security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off as $$
declare
  -- Of no register are more rows looked through.
  reach constant integer := 20000;
  share constant double precision := case when numnode(asked) > 0 then search_estimate(asked) else 0 end;
  -- Among so many of the newest there are enough, if the word is as common there as elsewhere.
  walk constant integer := least(reach, ceil(1.5 * cap / greatest(share, 0.0001)));
  is_dated constant boolean := from_day is not null or to_day is not null;
  -- What begins earlier and still reaches the first day lasts more than a year, and is few.
  first_begun constant date := coalesce(from_day - 366, '-infinity');
  last_begun constant date := coalesce(to_day, 'infinity');
  ids bigint[] := '{}';
  newest bigint[];
  of_register text;
  goes_on boolean;
  rest text[] := '{}';
begin
  if share * reach > 2 * cap then
    -- Common: the newest are soon found by going through the entries by day; the text index is asked about registers where they are not.
    foreach of_register in array registers loop
      if is_dated then
        select array_agg(w.id) into newest
          from (select c.id
                  from (select e.id, e.words
                          from search_entry e
                         where e.register = of_register and e.earliest between first_begun and last_begun
                           and e.known_from <= now() and (e.level = 'PUBLIC' or e.access_group = any (groups))
                           and (from_day is null or e.latest >= from_day)
                         order by e.earliest desc nulls last, e.id desc
                         limit walk) c
                 where c.words @@ asked
                 limit cap) w;
        goes_on := exists (select from search_entry e
                            where e.register = of_register and e.earliest between first_begun and last_begun
                            order by e.earliest desc nulls last, e.id desc offset walk limit 1);
      else
        select array_agg(w.id) into newest
          from (select c.id
                  from (select e.id, e.words
                          from search_entry e
                         where e.register = of_register and e.known_from <= now()
                           and (e.level = 'PUBLIC' or e.access_group = any (groups))
                         order by e.earliest desc nulls last, e.id desc
                         limit walk) c
                 where c.words @@ asked
                 limit cap) w;
        goes_on := exists (select from search_entry e where e.register = of_register
                            order by e.earliest desc nulls last, e.id desc offset walk limit 1);
      end if;
      if coalesce(cardinality(newest), 0) < cap and goes_on then
        rest := rest || of_register;
      else
        ids := ids || coalesce(newest, '{}');
      end if;
    end loop;
    foreach of_register in array rest loop
      select array_agg(m.id) into newest
        from (select f.id
                from (select e.id, e.earliest
                        from search_entry e
                       where e.words @@ (asked && search_lexeme('register:' || of_register))
                         and e.known_from <= now() and (e.level = 'PUBLIC' or e.access_group = any (groups))
                         and (from_day is null or e.latest >= from_day) and (to_day is null or e.earliest <= to_day)
                       limit reach) f
               order by f.earliest desc nulls last, f.id desc
               limit cap) m;
      ids := ids || coalesce(newest, '{}');
    end loop;
    if from_day is not null then
      select array_agg(l.id) into newest
        from (select e.id
                from search_entry e
               where e.latest > e.earliest + 366 and e.register = any (registers) and e.words @@ asked
                 and e.known_from <= now() and (e.level = 'PUBLIC' or e.access_group = any (groups))
                 and e.latest >= from_day and (to_day is null or e.earliest <= to_day)
               limit cap) l;
      ids := ids || coalesce(newest, '{}');
    end if;
  elsif numnode(asked) > 0 then
    select array_agg(n.id) into ids
      from (select m.id, row_number() over (partition by m.register order by m.earliest desc nulls last, m.id desc) as place
              from (select e.id, e.register, e.earliest
                      from search_entry e
                     where e.words @@ asked and e.register = any (registers) and e.known_from <= now()
                       and (e.level = 'PUBLIC' or e.access_group = any (groups))
                       and (from_day is null or e.latest >= from_day) and (to_day is null or e.earliest <= to_day)
                     limit reach) m) n
     where n.place <= cap;
  end if;
  if numnode(first_of_all) > 0 then
    select array_agg(f.id) into newest
      from (select e.id
              from search_entry e
             where e.words @@ first_of_all and e.register = any (registers) and e.known_from <= now()
               and (e.level = 'PUBLIC' or e.access_group = any (groups))
               and (from_day is null or e.latest >= from_day) and (to_day is null or e.earliest <= to_day)
             limit 100) f;
    ids := coalesce(ids, '{}') || coalesce(newest, '{}');
  end if;
  return array(select distinct id from unnest(ids) id);
end $$;
comment on function search_candidates is 'Entries to be ranked: of each register the newest that match, and those asked for by number or name';
revoke execute on function search_candidates from public;

create function search_record(q text, numbers text[], only_register text, state text, situation text, person text, form text,
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
  candidates bigint[];
  result jsonb;
begin
  foreach tag in array array_remove(array['state:' || state, 'situation:' || situation, 'person:' || person, 'form:' || form], null) loop
    about := about && search_lexeme(tag);
  end loop;
  if numnode(question.named || question.guessed) > 0 then
    first_of_all := first_of_all || ((question.named || question.guessed) && question.wide);
  end if;
  candidates := search_candidates(
    case when numnode(question.wide) = 0 then question.wide else question.wide && about end,
    case when numnode(first_of_all) = 0 then first_of_all else first_of_all && about end,
    case when only_register is null then registers else array[only_register] end, groups, from_day, to_day, cap + 1);
  with hit as materialized (
    select e.id, e.register, e.state_codes, e.situation_key, e.earliest,
           1000000000 * (e.words @@ question.number)::int::bigint + 100000000 * (e.words @@ question.named)::int
             + 50000000 * (e.words @@ question.guessed)::int
             + floor(10000000 * least(1, ts_rank('{0.05, 0.2, 0.5, 1}', e.words, question.exact, 1)))::bigint
             + floor(100000 * least(1, ts_rank('{0.05, 0.2, 0.5, 1}', e.words, question.wide, 1)))::bigint
             + coalesce(13 - array_position(registers, e.register), 0) as rank
      from search_entry e
     where e.id = any (candidates)
  ), page as (
    select h.id, h.rank from hit h
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
               from page p join search_entry e on e.id = p.id),
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
comment on function search_record is 'What the present reader may find: hits by rank, counts by register, State, situation and year. Reads past row-level security, so every read of it says itself what the reader may see';
revoke execute on function search_record from public;
grant execute on function search_record to ${app_role};

create function search_keep_names(names jsonb) returns integer language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  written integer;
begin
  lock table search_name in share row exclusive mode;
  if not exists (
      select n.register, n.key, n.name, n.is_whole from search_name n where n.fact_table is null
      except select w.register, w.key, w.name, w.whole from jsonb_to_recordset(names) w (register text, key text, name text, whole boolean))
     and not exists (
      select w.register, w.key, w.name, w.whole from jsonb_to_recordset(names) w (register text, key text, name text, whole boolean)
      except select n.register, n.key, n.name, n.is_whole from search_name n where n.fact_table is null) then
    return 0;
  end if;
  delete from search_name where fact_table is null;
  insert into search_name (register, key, name, phrase, shape, is_whole, known_from)
  select w.register, w.key, w.name, search_plain(w.name), search_shape(search_plain(w.name)), w.whole, '-infinity'
    from jsonb_to_recordset(names) w (register text, key text, name text, whole boolean)
   where w.register in ('STATE', 'ORGANISATION', 'SITUATION') and search_plain(w.name) <> '';
  get diagnostics written = row_count;
  return written;
end $$;
comment on function search_keep_names is 'Keeps the names of States, organisations and situations in the interface''s languages, which are words and not facts';
revoke execute on function search_keep_names from public;
grant execute on function search_keep_names to ${app_role};
