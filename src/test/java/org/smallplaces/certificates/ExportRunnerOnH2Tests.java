package org.smallplaces.certificates;

import org.smallplaces.OnH2;

@OnH2
class ExportRunnerOnH2Tests extends ExportRunnerRules {}
