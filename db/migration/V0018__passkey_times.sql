-- Spring Security's own shape has plain timestamps, which mean another instant when the server's time zone changes.

alter table user_credentials
  alter column created type timestamptz,
  alter column last_used type timestamptz;
