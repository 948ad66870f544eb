package org.smallplaces.certificates;

import org.smallplaces.OnH2;

@OnH2
class ExportsOnH2Tests extends ExportsRules {}
