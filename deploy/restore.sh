#!/usr/bin/env bash
# Puts the three databases back to what they were in a file of backup.sh. What was written since is lost.
# Usage: deploy/restore.sh <file>
set -euo pipefail

file=$(realpath -e "${1:?Usage: deploy/restore.sh <file>}")
cd "$(dirname "$0")/.."
compose() { docker compose --env-file deploy/balorg.env "$@"; }

gzip -dc "$file" | tail -n 1 | grep -q '^-- Dump completed' || {
  echo "$file is no whole backup: nothing was touched." >&2
  exit 1
}

compose stop admin gateway account directory notification
compose up --detach --wait mariadb redis
gzip -dc "$file" | compose exec -T mariadb sh -c '
  MYSQL_PWD=$MARIADB_ROOT_PASSWORD exec mariadb --user=root --default-character-set=utf8mb4'
# Jobs of the time that was taken back; what is still owed is handed over again from the tables.
compose exec -T redis redis-cli flushall
compose up --detach
echo "Restored from $file."
