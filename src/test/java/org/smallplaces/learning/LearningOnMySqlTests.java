package org.smallplaces.learning;

import org.smallplaces.OnMySql;

@OnMySql
class LearningOnMySqlTests extends LearningRules {}
