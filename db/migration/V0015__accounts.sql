-- Who may see and do what: accounts, groups, tokens, one-time links, passkeys, sessions, security events.

create table account (
  key text not null,
  email text not null,
  name text not null,
  role text not null,
  language text,
  password_hash text,
  totp_secret bytea,
  totp_since timestamptz,
  totp_last_step bigint,
  made_at timestamptz not null,
  disabled_at timestamptz,
  signed_in_at timestamptz,
  constraint account_pkey primary key (key),
  constraint account_email unique (email),
  constraint account_email_is_lower_case check (email = lower(email) and email like '_%@_%' and length(email) <= 254),
  constraint account_name_is_given check (btrim(name) <> '' and length(name) <= 200),
  constraint account_role_is_known check (role in ('READER', 'CONTRIBUTOR', 'REVIEWER', 'ADMINISTRATOR')),
  constraint account_language_is_known check (language in ('en', 'fr', 'ar', 'fa')),
  constraint account_totp_since_with_secret check (totp_since is null or totp_secret is not null)
);
comment on table account is 'Who may sign in. Never deleted, for the ledger names its key; disabled instead';
comment on column account.key is 'Opaque random identifier with a check character; the actor in the ledger, account:KEY in an audience';
comment on column account.email is 'Lower case; what one signs in with';
comment on column account.name is 'As shown to other signed-in readers';
comment on column account.role is 'The highest role; each includes the ones before it';
comment on column account.language is 'Of the interface; null: as chosen in the browser';
comment on column account.password_hash is 'Argon2id with its salt and costs; null: no password yet, or signs in through a provider';
comment on column account.totp_secret is 'Shared secret of the second factor (RFC 6238)';
comment on column account.totp_since is 'When it was confirmed with a first code; null: not in force';
comment on column account.totp_last_step is 'Time step of the last code accepted: no code is accepted twice';
comment on column account.made_at is 'When it was made';
comment on column account.disabled_at is 'Since when it may not be used; null: it may';
comment on column account.signed_in_at is 'Last time someone signed in with it';
grant select, insert, update on account to ${app_role};

create table account_identity (
  issuer text not null,
  subject text not null,
  account_key text not null,
  constraint account_identity_pkey primary key (issuer, subject),
  constraint account_identity_account_fkey foreign key (account_key) references account
);
comment on table account_identity is 'The account as an OpenID Connect provider names it';
comment on column account_identity.issuer is 'The provider: its issuer identifier';
comment on column account_identity.subject is 'The claim sub, which never changes; an e-mail address may';
comment on column account_identity.account_key is 'The account';
create index account_identity_account on account_identity (account_key);
grant select, insert on account_identity to ${app_role};

create table account_group (
  key text not null,
  name text not null,
  made_at timestamptz not null,
  constraint account_group_pkey primary key (key),
  constraint account_group_name unique (name),
  constraint account_group_name_is_given check (btrim(name) <> '' and length(name) <= 200)
);
comment on table account_group is 'Persons to whom restricted records are opened together. Never deleted, for audiences name its key; emptied instead';
comment on column account_group.key is 'Opaque random identifier; group:KEY in an audience';
comment on column account_group.name is 'As shown to its members and to administrators';
comment on column account_group.made_at is 'When it was made';
grant select, insert, update on account_group to ${app_role};

create table account_membership (
  group_key text not null,
  account_key text not null,
  constraint account_membership_pkey primary key (group_key, account_key),
  constraint account_membership_group_fkey foreign key (group_key) references account_group,
  constraint account_membership_account_fkey foreign key (account_key) references account
);
comment on table account_membership is 'Which account belongs to which group';
comment on column account_membership.group_key is 'The group';
comment on column account_membership.account_key is 'The account';
create index account_membership_account on account_membership (account_key);
grant select, insert, delete on account_membership to ${app_role};

-- What opens the doors -----------------------------------------------------------------------

create table api_token (
  key text not null,
  account_key text not null,
  name text not null,
  scopes text[] not null,
  hash bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint api_token_pkey primary key (key),
  constraint api_token_account_fkey foreign key (account_key) references account,
  constraint api_token_hash unique (hash),
  constraint api_token_name_is_given check (btrim(name) <> '' and length(name) <= 200),
  constraint api_token_has_scopes check (cardinality(scopes) > 0),
  constraint api_token_expires_later check (expires_at > made_at)
);
comment on table api_token is 'Personal tokens of the API: shown once, kept as hashes';
comment on column api_token.key is 'Opaque random identifier';
comment on column api_token.account_key is 'Whose it is; it may do no more than its account';
comment on column api_token.name is 'What its owner calls it';
comment on column api_token.scopes is 'What it may be used for: read, write, write:REGISTER, export, admin';
comment on column api_token.hash is 'SHA-256 of the token, which is 256 random bits: no salt is needed';
comment on column api_token.made_at is 'When it was made';
comment on column api_token.expires_at is 'From when on it opens nothing';
comment on column api_token.last_used_at is 'Last use, to the minute';
comment on column api_token.revoked_at is 'When its owner or an administrator revoked it; null: not';
create index api_token_account on api_token (account_key);
grant select, insert, update on api_token to ${app_role};

create table one_time_link (
  hash bytea not null,
  kind text not null,
  account_key text,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  constraint one_time_link_pkey primary key (hash),
  constraint one_time_link_account_fkey foreign key (account_key) references account,
  constraint one_time_link_kind_is_known check (kind in ('FIRST_ADMINISTRATOR', 'INVITATION', 'RESET')),
  constraint one_time_link_account_unless_first check ((kind = 'FIRST_ADMINISTRATOR') = (account_key is null)),
  constraint one_time_link_expires_later check (expires_at > made_at)
);
comment on table one_time_link is 'Links under which a password is set, once; gone when used';
comment on column one_time_link.hash is 'SHA-256 of the secret in the link';
comment on column one_time_link.kind is 'FIRST_ADMINISTRATOR: makes the first account. INVITATION: first password. RESET: a new one';
comment on column one_time_link.account_key is 'Whose password it sets';
comment on column one_time_link.made_at is 'When it was made';
comment on column one_time_link.expires_at is 'From when on it opens nothing';
create index one_time_link_account on one_time_link (account_key);
grant select, insert, delete on one_time_link to ${app_role};

create table failed_sign_in (
  subject bytea not null,
  failures integer not null,
  last_at timestamptz not null,
  refused_until timestamptz,
  constraint failed_sign_in_pkey primary key (subject),
  constraint failed_sign_in_counts check (failures > 0)
);
comment on table failed_sign_in is 'Failed attempts to sign in, and how long further ones are refused';
comment on column failed_sign_in.subject is 'SHA-256 of an e-mail address, whether or not there is such an account, or of a client''s address';
comment on column failed_sign_in.failures is 'In a row, without a success between them';
comment on column failed_sign_in.last_at is 'When the last one was';
comment on column failed_sign_in.refused_until is 'Until when attempts are refused unread; null: they are not';
create index failed_sign_in_last on failed_sign_in (last_at);
grant select, insert, update, delete on failed_sign_in to ${app_role};

-- Passkeys, in the shape that Spring Security reads ------------------------------------------

create table user_entities (
  id varchar(1000) not null,
  name varchar(100) not null,
  display_name varchar(200),
  constraint user_entities_pkey primary key (id),
  constraint user_entities_name unique (name),
  constraint user_entities_account_fkey foreign key (name) references account
);
comment on table user_entities is 'The account as its passkeys know it';
comment on column user_entities.id is 'Random handle, base64url';
comment on column user_entities.name is 'Key of the account';
comment on column user_entities.display_name is 'As the authenticator shows it';
grant select, insert, update, delete on user_entities to ${app_role};

create table user_credentials (
  credential_id varchar(1000) not null,
  user_entity_user_id varchar(1000) not null,
  public_key bytea not null,
  signature_count bigint,
  uv_initialized boolean,
  backup_eligible boolean not null,
  authenticator_transports varchar(1000),
  public_key_credential_type varchar(100),
  backup_state boolean not null,
  attestation_object bytea,
  attestation_client_data_json bytea,
  created timestamp,
  last_used timestamp,
  label varchar(1000) not null,
  constraint user_credentials_pkey primary key (credential_id),
  constraint user_credentials_user_fkey foreign key (user_entity_user_id) references user_entities on delete cascade
);
comment on table user_credentials is 'Passkeys (WebAuthn): public keys only';
comment on column user_credentials.credential_id is 'As the authenticator names it, base64url';
comment on column user_credentials.user_entity_user_id is 'Whose it is';
comment on column user_credentials.public_key is 'COSE key';
comment on column user_credentials.signature_count is 'As last seen: a smaller one betrays a copy';
comment on column user_credentials.uv_initialized is 'Whether the holder was verified when it was registered';
comment on column user_credentials.backup_eligible is 'Whether the authenticator may copy it';
comment on column user_credentials.authenticator_transports is 'How the authenticator is reached';
comment on column user_credentials.public_key_credential_type is 'public-key';
comment on column user_credentials.backup_state is 'Whether it has been copied';
comment on column user_credentials.attestation_object is 'As sent at registration';
comment on column user_credentials.attestation_client_data_json is 'As sent at registration';
comment on column user_credentials.created is 'When it was registered';
comment on column user_credentials.last_used is 'When it was last used';
comment on column user_credentials.label is 'What its owner calls it';
create index user_credentials_user on user_credentials (user_entity_user_id);
grant select, insert, update, delete on user_credentials to ${app_role};

-- Sessions, in the shape that Spring Session reads -------------------------------------------

create table spring_session (
  primary_id char(36) not null,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval integer not null,
  expiry_time bigint not null,
  principal_name varchar(100),
  constraint spring_session_pkey primary key (primary_id),
  constraint spring_session_session_id unique (session_id)
);
comment on table spring_session is 'Sessions of browsers, shared by all instances';
comment on column spring_session.primary_id is 'Stays when the session identifier changes';
comment on column spring_session.session_id is 'In the cookie';
comment on column spring_session.creation_time is 'Milliseconds since 1970';
comment on column spring_session.last_access_time is 'Milliseconds since 1970';
comment on column spring_session.max_inactive_interval is 'Seconds without a request after which it ends';
comment on column spring_session.expiry_time is 'Milliseconds since 1970';
comment on column spring_session.principal_name is 'Key of the account; null: nobody signed in yet';
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
grant select, insert, update, delete on spring_session to ${app_role};

create table spring_session_attributes (
  session_primary_id char(36) not null,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  constraint spring_session_attributes_pkey primary key (session_primary_id, attribute_name),
  constraint spring_session_attributes_session_fkey foreign key (session_primary_id) references spring_session on delete cascade
);
comment on table spring_session_attributes is 'What is kept in a session: who signed in, the word against forged forms';
comment on column spring_session_attributes.session_primary_id is 'The session';
comment on column spring_session_attributes.attribute_name is 'Name of the attribute';
comment on column spring_session_attributes.attribute_bytes is 'Java serialization';
grant select, insert, update, delete on spring_session_attributes to ${app_role};

-- Security events ----------------------------------------------------------------------------

create table security_event (
  id bigint generated always as identity,
  kind text not null,
  account_key text,
  client text,
  detail text,
  at timestamptz not null,
  constraint security_event_pkey primary key (id),
  constraint security_event_account_fkey foreign key (account_key) references account
);
comment on table security_event is 'Who signed in or failed to, was denied, exported, unsealed, or changed what others may do; kept for the days that a setting names';
comment on column security_event.id is 'Order of writing; never shown';
comment on column security_event.kind is 'What happened, a code of SecurityEvent.Kind';
comment on column security_event.account_key is 'Who did it, if known';
comment on column security_event.client is 'Address of the client, if it came over the network';
comment on column security_event.detail is 'On what; never a secret';
comment on column security_event.at is 'When';
create index security_event_at on security_event (at, id);
create index security_event_account on security_event (account_key, at);
create trigger security_event_stays_as_written before update on security_event for each row execute function refuse_any_change();
grant select, insert on security_event to ${app_role};

create function forget_security_events(days integer) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  forgotten bigint;
begin
  if days is null or days < 1 then
    raise exception 'security events are kept for a day at least' using errcode = 'invalid_parameter_value';
  end if;
  delete from security_event where at < now() - make_interval(days => days);
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
comment on function forget_security_events(integer) is 'Deletes what is older than so many days: the application itself may not delete an event';
revoke all on function forget_security_events(integer) from public;
grant execute on function forget_security_events(integer) to ${app_role};

-- The tokens of before, which had no owner
drop table access_token;
