package org.smallplaces.people;

import org.smallplaces.OnMySql;

@OnMySql
class SignedInDevicesOnMySqlTests extends SignedInDevicesRules {}
