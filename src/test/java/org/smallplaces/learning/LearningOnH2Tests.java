package org.smallplaces.learning;

import org.smallplaces.OnH2;

@OnH2
class LearningOnH2Tests extends LearningRules {}
