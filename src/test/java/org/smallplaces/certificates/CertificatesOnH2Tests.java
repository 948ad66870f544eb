package org.smallplaces.certificates;

import org.smallplaces.OnH2;

@OnH2
class CertificatesOnH2Tests extends CertificatesRules {}
