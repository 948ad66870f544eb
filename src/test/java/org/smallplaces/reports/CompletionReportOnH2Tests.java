package org.smallplaces.reports;

import org.smallplaces.OnH2;

@OnH2
class CompletionReportOnH2Tests extends CompletionReportRules {}
