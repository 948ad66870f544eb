package org.smallplaces.learning;

import org.smallplaces.OnH2;

@OnH2
class FinalOnH2Tests extends FinalRules {}
