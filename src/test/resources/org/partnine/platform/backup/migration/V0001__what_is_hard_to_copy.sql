create table node (
  id bigint generated always as identity,
  label text,
  partner_id bigint,
  twin_id bigint,
  upper_label text generated always as (upper(label)) stored,
  force daterange,
  words text[],
  made_at timestamptz not null,
  constraint node_pkey primary key (id),
  constraint node_twin_fkey foreign key (twin_id) references node (id)
);
create table partner (
  id bigint,
  node_id bigint not null,
  seal bytea,
  constraint partner_pkey primary key (id),
  constraint partner_node_fkey foreign key (node_id) references node (id)
);
-- a circle of foreign keys: neither table can be loaded first
alter table node add constraint node_partner_fkey foreign key (partner_id) references partner (id);

alter table partner enable row level security;
create policy partner_nobody on partner using (false);
grant select, insert on node, partner to ${app_role};

create function refuse() returns trigger language plpgsql as $$
begin
  raise exception 'rows enter through a restore only';
end $$;
create trigger node_refuse before insert on node for each row execute function refuse();
