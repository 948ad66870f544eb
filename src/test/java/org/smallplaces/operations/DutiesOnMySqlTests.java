package org.smallplaces.operations;

import org.smallplaces.OnMySql;

@OnMySql
class DutiesOnMySqlTests extends DutiesRules {}
