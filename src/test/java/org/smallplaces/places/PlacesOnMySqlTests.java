package org.smallplaces.places;

import org.smallplaces.OnMySql;

@OnMySql
class PlacesOnMySqlTests extends PlacesRules {}
