package org.smallplaces.operations;

import org.smallplaces.OnH2;

@OnH2
class DutiesOnH2Tests extends DutiesRules {}
