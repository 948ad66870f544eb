package org.smallplaces.certificates;

import org.smallplaces.OnMySql;

@OnMySql
class ExportRunnerOnMySqlTests extends ExportRunnerRules {}
