-- Who may see a confidential row: audiences, the reader's identity, and nothing more open than what it names.

-- Audiences ----------------------------------------------------------------------------------

create table audience (
  key text not null,
  level text not null,
  within text,
  made_by text not null,
  made_at timestamptz not null default now(),
  constraint audience_pkey primary key (key),
  constraint audience_key_is_given check (key ~ '^[A-Za-z0-9_-]+$'),
  constraint audience_level_is_closed check (level in ('RESTRICTED', 'SEALED')),
  constraint audience_within_fkey foreign key (within) references audience (key),
  constraint audience_is_not_within_itself check (within <> key)
);
comment on table audience is 'Those who may see a row: the access_group of a row is the key of one. A row is never rewritten, so that who may see it can change without it';
comment on column audience.key is 'Random';
comment on column audience.level is 'RESTRICTED: its members are groups. SEALED: its members are named persons';
comment on column audience.within is 'Only who belongs to that audience too belongs to this one: what is reached through a closed record stays inside its audience';
comment on column audience.made_by is 'Account that made it, which belongs to it';
comment on column audience.made_at is 'When';

create table audience_member (
  id bigint generated always as identity,
  audience_key text not null,
  mark text not null,
  admitted_by text not null,
  admitted_at timestamptz not null default now(),
  removed_by text,
  removed_at timestamptz,
  constraint audience_member_pkey primary key (id),
  constraint audience_member_audience_fkey foreign key (audience_key) references audience (key),
  constraint audience_member_mark_is_one check (mark ~ '^(group|account):[^, ]+$'),
  constraint audience_member_removed_by_someone check ((removed_by is null) = (removed_at is null))
);
create unique index audience_member_once on audience_member (audience_key, mark) where removed_at is null;
create index audience_member_mark on audience_member (mark) where removed_at is null;
comment on table audience_member is 'Who belongs to an audience, since when and until when';
comment on column audience_member.id is 'Number of the row';
comment on column audience_member.audience_key is 'The audience';
comment on column audience_member.mark is 'group:KEY or account:KEY';
comment on column audience_member.admitted_by is 'Account that let them in';
comment on column audience_member.admitted_at is 'When';
comment on column audience_member.removed_by is 'Account that put them out; null: they belong to it';
comment on column audience_member.removed_at is 'When';

create function member_suits_audience() returns trigger language plpgsql as $$
begin
  if (select level from audience where key = new.audience_key) <> (case when new.mark like 'group:%' then 'RESTRICTED' else 'SEALED' end)
     and new.mark <> 'account:' || (select made_by from audience where key = new.audience_key) then
    raise exception 'a restricted audience has groups, a sealed one named persons' using errcode = 'check_violation', constraint = 'member_suits_audience';
  end if;
  return new;
end $$;
create trigger audience_member_suits before insert on audience_member for each row execute function member_suits_audience();

create function audiences_of(marks text[]) returns text language sql stable security definer set search_path = public, pg_temp as $$
    with recursive open as (
      select a.key from audience a
       where a.within is null
         and exists (select from audience_member m where m.audience_key = a.key and m.mark = any (marks) and m.removed_at is null)
      union
      select a.key from audience a join open o on o.key = a.within
       where exists (select from audience_member m where m.audience_key = a.key and m.mark = any (marks) and m.removed_at is null)
    )
    select coalesce(string_agg(key, ',' order by key), '') from open
$$;
comment on function audiences_of is 'Keys of the audiences that a reader with these marks belongs to, joined by commas: the value of part_nine.groups';

create function audience_lies_within(inner_key text, outer_key text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    with recursive up as (
      select inner_key as key
      union
      select a.within from audience a join up on a.key = up.key where a.within is not null
    )
    select exists (select from up where key = outer_key)
$$;
comment on function audience_lies_within is 'Whether everybody of the one belongs to the other, now and later: it is the same, or made within it';

alter table audience enable row level security;
create policy audience_by_membership on audience
  using (key = any (reader_groups()) or made_by = current_setting('part_nine.account', true))
  with check (made_by = current_setting('part_nine.account', true) and (within is null or within = any (reader_groups())));
alter table audience_member enable row level security;
create policy audience_member_by_membership on audience_member
  using (exists (select from audience a where a.key = audience_key))
  with check (exists (select from audience a where a.key = audience_key));
grant select, insert on audience to ${app_role};
grant select, insert, update (removed_by, removed_at) on audience_member to ${app_role};

-- Nothing is more open than what it names ----------------------------------------------------

create or replace function reference_is_known() returns trigger language plpgsql as $$
declare
  cells constant jsonb := to_jsonb(new);
  cell constant jsonb := cells -> tg_argv[0];
  level constant text := coalesce(cells ->> 'level', 'PUBLIC');
  audience constant text := cells ->> 'access_group';
  wanted text;
  known boolean;
begin
  if jsonb_typeof(cell) = 'null' then
    return null;
  end if;
  for wanted in select jsonb_array_elements_text(case jsonb_typeof(cell) when 'array' then cell else jsonb_build_array(cell) end) loop
    if not exists (select from pg_attribute where attrelid = tg_argv[1]::regclass and attname = 'access_group') then
      execute format('select exists (select from %I where key = $1)', tg_argv[1]) into known using wanted;
    elsif level = 'PUBLIC' then
      execute format('select exists (select from %I where key = $1 and level = ''PUBLIC'')', tg_argv[1]) into known using wanted;
    else
      execute format('select exists (select from %I where key = $1 and (level = ''PUBLIC'' or audience_lies_within($2, access_group)))', tg_argv[1])
        into known using wanted, audience;
    end if;
    if not known then
      raise exception '% of % names %, which % does not hold, or holds for fewer readers', tg_argv[0], tg_table_name, wanted, tg_argv[1]
        using errcode = 'foreign_key_violation', constraint = tg_name, table = tg_table_name;
    end if;
  end loop;
  return null;
end $$;
comment on function reference_is_known is 'Foreign key to the natural key of a fact in any version (keys never vanish); what the writer may not see counts as unknown, and so does what a reader of the new row might not see';

-- Release and redaction ----------------------------------------------------------------------

create procedure can_be_released(fact_table text) language plpgsql as $$
begin
  execute format('alter table %1$I add column release_on date, add column redacted_as text, add constraint %2$I check (release_on is null or level <> ''PUBLIC''), add constraint %3$I check (redacted_as is null or level <> ''PUBLIC'')',
    fact_table, fact_table || '_release_of_the_closed', fact_table || '_redaction_of_the_closed');
  execute format('create index %1$I on %2$I (release_on) where release_on is not null and superseded_at is null', fact_table || '_release', fact_table);
  execute format('create index %1$I on %2$I (id) where level <> ''PUBLIC''', fact_table || '_closed', fact_table);
  execute format('comment on column %I.release_on is %L', fact_table, 'Day on which it is opened to everyone; null: none set');
  execute format('comment on column %I.redacted_as is %L', fact_table, 'Key of the public record that stands for this one, redacted; null: there is none');
end $$;
comment on procedure can_be_released is 'Lets the closed rows of a table have a day of release and a public version';
call can_be_released('actor');
call can_be_released('court_case');
call can_be_released('person');
call can_be_released('office');
call can_be_released('warrant');
call can_be_released('cooperation_request');
call can_be_released('request_event');
call can_be_released('plea');
call can_be_released('visit');
call can_be_released('visit_event');
call can_be_released('non_compliance_proceeding');
call can_be_released('proceeding_event');
call can_be_released('finding');
call can_be_released('responsibility_statement');
call can_be_released('reply');

-- Ledger -------------------------------------------------------------------------------------

alter table ledger_entry drop constraint ledger_entry_action_is_known;
alter table ledger_entry add constraint ledger_entry_action_is_known check (action in ('CREATED', 'CORRECTED', 'RETRACTED', 'UNSEALED'));
comment on column ledger_entry.action is 'CREATED: first version. CORRECTED: a version that supersedes. RETRACTED: closed without successor. UNSEALED: the first version for everyone of what was closed to most';
alter table ledger_entry add column access_group text;
comment on column ledger_entry.access_group is 'Audience of the record, who see this entry in its history; only in REST';
drop policy ledger_entry_by_ledger on ledger_entry;
create policy ledger_entry_by_ledger on ledger_entry
  using (ledger = 'PUBLIC' or access_group = any (reader_groups()) or current_setting('part_nine.all_ledgers', true) = 'on');

-- Release by the day -------------------------------------------------------------------------

create function releases_due(today date) returns table (fact_table text, key text, audience text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  releasable text;
begin
  for releasable in select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
                     where a.attname = 'release_on' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1 loop
    return query execute format('select %1$L, f.key, f.access_group from %1$I f where f.release_on <= $1 and f.superseded_at is null order by f.id', releasable) using today;
  end loop;
end $$;
comment on function releases_due is 'Closed records whose day of release has come, for the work that opens them: it sees past row-level security';

-- A number that a closed case holds is free for everyone else, or its refusal would tell of the case.
drop index court_case_number;
create unique index court_case_number on court_case (number) where superseded_at is null and level = 'PUBLIC';
