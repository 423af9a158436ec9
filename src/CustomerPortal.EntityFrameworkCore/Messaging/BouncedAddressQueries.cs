using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class BouncedAddressQueries(PortalDbContext db) : IBouncedAddresses
{
    private const int Most = 500;

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> FindAsync(IReadOnlyCollection<string> addressKeys, CancellationToken ct) =>
        await db.Set<BouncedAddress>().AsNoTracking().Where(a => addressKeys.Contains(a.AddressKey)).ToDictionaryAsync(a => a.AddressKey, a => a.BouncedAt, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<BouncedAddressDto>> ListAsync(CancellationToken ct)
    {
        var rows = await db.Set<BouncedAddress>().AsNoTracking().OrderByDescending(a => a.BouncedAt).ThenBy(a => a.Id).Take(Most)
            .Select(a => new
            {
                a.Id,
                a.Address,
                a.Words,
                a.BouncedAt,
                a.MailId,
                Held = db.Set<MailMessage>().Count(m => m.ToKey == a.AddressKey && m.State == MailState.Held),
            }).ToListAsync(ct);
        return
        [
            .. rows.Select(a => new BouncedAddressDto
            {
                Id = a.Id, Address = a.Address.Value, Words = a.Words, BouncedAt = a.BouncedAt, MailId = a.MailId, Held = a.Held,
            }),
        ];
    }
}
