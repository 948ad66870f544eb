package org.smallplaces.reports;

import org.smallplaces.OnMySql;

@OnMySql
class CompletionReportOnMySqlTests extends CompletionReportRules {}
