package org.smallplaces.certificates;

import org.smallplaces.OnMySql;

@OnMySql
class ExportsOnMySqlTests extends ExportsRules {}
