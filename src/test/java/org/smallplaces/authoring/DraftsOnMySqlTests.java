package org.smallplaces.authoring;

import org.smallplaces.OnMySql;

@OnMySql
class DraftsOnMySqlTests extends DraftsRules {}
