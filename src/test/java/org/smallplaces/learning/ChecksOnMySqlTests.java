package org.smallplaces.learning;

import org.smallplaces.OnMySql;

@OnMySql
class ChecksOnMySqlTests extends ChecksRules {}
