package org.smallplaces.authoring;

import org.smallplaces.OnH2;

@OnH2
class DraftsOnH2Tests extends DraftsRules {}
