package org.smallplaces.people;

import org.smallplaces.OnH2;

@OnH2
class PeopleOnH2Tests extends PeopleRules {}
