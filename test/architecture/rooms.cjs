/** The order of rooms (design §3). One list is the architecture: a room may import only rooms to its left, through their index. */
module.exports = [
  'platform',
  'access',
  'registry',
  'products',
  'channels',
  'rating',
  'risk-control',
  'billing',
  'underwriting',
  'quotes',
  'policies',
  'endorsements',
  'claims',
  'renewals',
  'performance',
];
