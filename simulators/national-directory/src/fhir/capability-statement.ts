/** What the public reading interface can do; FHIR wants it at /metadata. */
export function capabilityStatement(baseUrl: string) {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2026-06-12',
    kind: 'instance',
    implementation: { description: 'Simulator of the Annuaire Santé', url: baseUrl },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [
      {
        mode: 'server',
        resource: [
          {
            type: 'Organization',
            profile: 'https://interop.esante.gouv.fr/ig/fhir/annuaire/StructureDefinition/as-dp-organization',
            interaction: [{ code: 'read' }, { code: 'search-type' }],
            searchParam: [
              { name: 'identifier', type: 'token' },
              { name: 'mailbox-mss', type: 'string' },
            ],
          },
        ],
      },
    ],
  };
}
