package org.smallplaces.learning;

import org.smallplaces.OnMySql;

@OnMySql
class FinalOnMySqlTests extends FinalRules {}
