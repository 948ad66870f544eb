package org.smallplaces.people;

import org.smallplaces.OnH2;

@OnH2
class SignedInDevicesOnH2Tests extends SignedInDevicesRules {}
