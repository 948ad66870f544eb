package org.smallplaces.certificates;

import org.smallplaces.OnMySql;

@OnMySql
class CertificatesOnMySqlTests extends CertificatesRules {}
