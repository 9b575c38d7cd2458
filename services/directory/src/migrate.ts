import 'reflect-metadata';
import { runMigrationCommand } from '@balorg/common';
import { entities, migrations } from './schema';

void runMigrationCommand({ service: 'directory', entities, migrations });
