package org.smallplaces.learning;

import org.smallplaces.OnH2;

@OnH2
class ChecksOnH2Tests extends ChecksRules {}
