-- What every table of facts shares: the two clocks, provenance, levels of confidentiality.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Partial dates ------------------------------------------------------------------------------

create function first_possible_day(edtf text) returns date
  language sql immutable strict parallel safe
  return case length(split_part(edtf, '/', 1))
    when 4 then make_date(split_part(edtf, '/', 1)::int, 1, 1)
    when 7 then make_date(substr(edtf, 1, 4)::int, substr(edtf, 6, 2)::int, 1)
    else make_date(substr(edtf, 1, 4)::int, substr(edtf, 6, 2)::int, substr(edtf, 9, 2)::int)
  end;
comment on function first_possible_day is 'First day a partial date can mean: 2015-06 gives 2015-06-01; of an interval a/b, that of a';

create function last_possible_day(edtf text) returns date
  language sql immutable strict parallel safe
  return case length(split_part(reverse(edtf), '/', 1))
    when 4 then make_date(right(edtf, 4)::int, 12, 31)
    when 7 then (make_date(left(right(edtf, 7), 4)::int, right(edtf, 2)::int, 1) + interval '1 month' - interval '1 day')::date
    else make_date(left(right(edtf, 10), 4)::int, left(right(edtf, 5), 2)::int, right(edtf, 2)::int)
  end;
comment on function last_possible_day is 'Last day a partial date can mean: 2015-06 gives 2015-06-30; of an interval a/b, that of b';

create domain partial_date as text
  constraint partial_date_is_edtf check (value ~ '^\d{4}(-\d\d(-\d\d)?)?(/\d{4}(-\d\d(-\d\d)?)?)?$')
  constraint partial_date_exists check (first_possible_day(value) <= last_possible_day(value));
comment on domain partial_date is 'EDTF level 0: 2015-06-13, 2015-06, 2015, or an interval a/b between which the day lies. Null: unknown';

create function certain_period(from_edtf text, until_edtf text) returns daterange
  language sql immutable parallel safe
  return case
    when last_possible_day(from_edtf) >= first_possible_day(until_edtf) then 'empty'::daterange
    else daterange(last_possible_day(from_edtf), first_possible_day(until_edtf))
  end;
comment on function certain_period is 'The days that certainly lie between two partial dates, the second being the first day out; empty if none is certain';

-- Columns that tables of facts take over with "like" -----------------------------------------

create table history_columns (
  id bigint generated always as identity,
  key text not null,
  known_from timestamptz not null,
  recorded_at timestamptz not null default now(),
  superseded_at timestamptz,
  superseded_by bigint,
  data_set_id bigint,
  row_digest text,
  constraint key_is_given check (key <> ''),
  constraint closed_after_it_was_known check (superseded_at >= known_from),
  constraint successor_only_when_closed check (superseded_by is null or superseded_at is not null)
);
comment on table history_columns is 'Template, always empty: the second clock, as every table of facts has it';
comment on column history_columns.id is 'This version of the fact';
comment on column history_columns.key is 'Natural key of the fact, the same in all its versions; at most one version is open (superseded_at is null)';
comment on column history_columns.known_from is 'First instant at which the public record held this version: the start (UTC) of the day it became public, of the act itself if no such day is given, after the last possible day if the day is partial; a correction is known from recorded_at. Known at t: known_from <= t and (superseded_at is null or superseded_at > t)';
comment on column history_columns.recorded_at is 'When the row was written here';
comment on column history_columns.superseded_at is 'When a correction replaced, or a newer data set dropped, this version; set once, with nothing else changed';
comment on column history_columns.superseded_by is 'The version that replaced this one; null for a fact that was retired';
comment on column history_columns.data_set_id is 'Data set that brought the row; null if it was entered here';
comment on column history_columns.row_digest is 'SHA-256 of the cells of the data set''s row, to see what a newer data set changes';

create table provenance_columns (
  source text not null,
  document_id bigint,
  pinpoint text,
  confidence text not null,
  as_of date not null,
  note text,
  constraint source_is_given check (btrim(source) <> ''),
  constraint confidence_is_a_grade check (confidence in ('HIGH', 'MEDIUM', 'LOW'))
);
comment on table provenance_columns is 'Template, always empty: where a fact comes from and how sure it is';
comment on column provenance_columns.source is 'The source in words, as given; the symbols recognised in it are in source_mention';
comment on column provenance_columns.document_id is 'The document that is the act itself or its first source, where its symbol is known';
comment on column provenance_columns.pinpoint is 'Place in that document: paragraph, operative paragraph, annex';
comment on column provenance_columns.confidence is 'HIGH: official document or two independent sources seen. MEDIUM: one secondary source. LOW: unconfirmed, never decides an answer alone';
comment on column provenance_columns.as_of is 'Day up to which the fact was checked';
comment on column provenance_columns.note is 'Remark to the fact, as given';

create table level_columns (
  level text not null default 'PUBLIC',
  access_group text,
  constraint level_is_known check (level in ('PUBLIC', 'RESTRICTED', 'SEALED')),
  constraint group_unless_public check ((level = 'PUBLIC') = (access_group is null))
);
comment on table level_columns is 'Template, always empty: who may see a row';
comment on column level_columns.level is 'PUBLIC: everyone. RESTRICTED, SEALED: only the access group, for whom alone the row exists';
comment on column level_columns.access_group is 'Group that may see the row; null exactly for PUBLIC';

-- Behaviour ----------------------------------------------------------------------------------

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'rows of % are never removed: close them with superseded_at', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  if (to_jsonb(old) - 'superseded_at' - 'superseded_by') is distinct from (to_jsonb(new) - 'superseded_at' - 'superseded_by')
     or (old.superseded_at is not null and old.superseded_at is distinct from new.superseded_at)
     or (old.superseded_by is not null and old.superseded_by is distinct from new.superseded_by) then
    raise exception 'row % of % is never rewritten: insert a correction and close this one once', old.id, tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
comment on function refuse_rewriting is 'An update may only close a row, once; nothing is deleted or truncated';

create function reference_is_known() returns trigger language plpgsql as $$
declare
  cell jsonb := to_jsonb(new) -> tg_argv[0];
  wanted text;
  known boolean;
begin
  if jsonb_typeof(cell) = 'null' then
    return null;
  end if;
  for wanted in select jsonb_array_elements_text(case jsonb_typeof(cell) when 'array' then cell else jsonb_build_array(cell) end) loop
    execute format('select exists (select from %I where key = $1)', tg_argv[1]) into known using wanted;
    if not known then
      raise exception '% of % names %, which % does not hold', tg_argv[0], tg_table_name, wanted, tg_argv[1]
        using errcode = 'foreign_key_violation', constraint = tg_name, table = tg_table_name;
    end if;
  end loop;
  return null;
end $$;
comment on function reference_is_known is 'Foreign key to the natural key of a fact in any version (keys never vanish); what the writer may not see counts as unknown';

create function reader_groups() returns text[] language sql stable parallel safe
  return coalesce(string_to_array(nullif(current_setting('part_nine.groups', true), ''), ','), '{}'::text[]);
comment on function reader_groups is 'Groups of the present reader, set for one transaction by set_config(''part_nine.groups'', ''a,b'', true); unset: none, so only PUBLIC rows';

create procedure keep_history(fact_table text, app_role text) language plpgsql as $$
begin
  execute format('alter table %I add constraint %I primary key (id)', fact_table, fact_table || '_pkey');
  execute format('alter table %1$I add constraint %2$I foreign key (superseded_by) references %1$I (id)', fact_table, fact_table || '_successor_fkey');
  execute format('alter table %I add constraint %I foreign key (data_set_id) references data_set (id)', fact_table, fact_table || '_data_set_fkey');
  if exists (select from pg_attribute where attrelid = fact_table::regclass and attname = 'document_id') then
    execute format('alter table %I add constraint %I foreign key (document_id) references document (id)', fact_table, fact_table || '_document_fkey');
  end if;
  execute format('create unique index %I on %I (key) where superseded_at is null', fact_table || '_open_key', fact_table);
  execute format('alter table %I add constraint %I exclude using gist (key with =, tstzrange(known_from, superseded_at) with &&)', fact_table, fact_table || '_one_version_at_a_time');
  execute format('create trigger %I after update on %I for each row execute function refuse_rewriting()', fact_table || '_refuse_rewriting', fact_table);
  execute format('create trigger %I before delete on %I for each row execute function refuse_rewriting()', fact_table || '_refuse_removal', fact_table);
  execute format('create trigger %I before truncate on %I for each statement execute function refuse_rewriting()', fact_table || '_refuse_truncation', fact_table);
  execute format('grant select, insert, update (superseded_at, superseded_by) on %I to %I', fact_table, app_role);
end $$;
comment on procedure keep_history is 'Makes a table of facts: primary key, one open version per key, no two versions at one instant, no rewriting, grants of the application';

create procedure guard_by_level(fact_table text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', fact_table);
  execute format('create policy %I on %I using (level = ''PUBLIC'' or access_group = any (reader_groups())) with check (level = ''PUBLIC'' or access_group = any (reader_groups()))', fact_table || '_by_level', fact_table);
end $$;
comment on procedure guard_by_level is 'Row-level security: a row above PUBLIC exists only for readers of its group; the owner of the table is not bound by it';

create procedure refers_to(fact_table text, column_name text, target text) language plpgsql as $$
begin
  execute format('create constraint trigger %I after insert on %I deferrable initially deferred for each row execute function reference_is_known(%L, %L)',
    fact_table || '_' || column_name || '_is_known', fact_table, column_name, target);
end $$;
comment on procedure refers_to is 'Declares that a column (or each element of a list) names the key of a fact in another table';
