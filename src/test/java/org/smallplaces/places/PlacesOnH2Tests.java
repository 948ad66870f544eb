package org.smallplaces.places;

import org.smallplaces.OnH2;

@OnH2
class PlacesOnH2Tests extends PlacesRules {}
