package org.smallplaces.people;

import org.smallplaces.OnMySql;

@OnMySql
class PeopleOnMySqlTests extends PeopleRules {}
