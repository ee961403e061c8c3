#!/bin/sh
# Run once by the postgres image, on an empty volume: the two logins and the database of the register.
set -eu
psql -v ON_ERROR_STOP=1 -v owner_password="$PART_NINE_OWNER_PASSWORD" -v app_password="$PART_NINE_APP_PASSWORD" \
  --username "$POSTGRES_USER" --dbname postgres --file /docker-entrypoint-initdb.d/sql/create-logins.sql
