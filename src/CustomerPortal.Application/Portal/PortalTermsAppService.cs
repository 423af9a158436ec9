using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class PortalTermsAppService(
    ITermsRepository terms,
    TermsPublishing publishing,
    ICurrentCustomer current,
    ICustomerDirectory customers,
    IInstalledLanguages languages,
    ConflictRetry retry,
    IUnitOfWork unitOfWork) : IPortalTermsAppService
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TermsVersionDto>> ListAsync(CancellationToken ct) =>
        [.. (await terms.ListAsync(ct)).Select(row => new TermsVersionDto(
            row.Version.Number, row.Version.Text, row.Version.PublishedAt, row.Version.IsCurrent, row.Acceptances))];

    /// <inheritdoc />
    public async Task<IReadOnlyList<TermsVersionDto>> PublishAsync(TermsInput input, CancellationToken ct)
    {
        await publishing.AddAsync(input.Text, ct);
        await unitOfWork.SaveAsync(ct);
        return await ListAsync(ct);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<TermsVersionDto>> WithdrawAsync(CancellationToken ct)
    {
        (await terms.FindCurrentAsync(ct))?.Retire();
        await unitOfWork.SaveAsync(ct);
        return await ListAsync(ct);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<TermsAcceptanceDto>> AcceptancesAsync(Guid customerId, Guid contactId, CancellationToken ct)
    {
        var contact = await customers.FindContactAsync(contactId, ct);
        return contact is null || contact.CustomerId != customerId
            ? throw new EntityNotFoundException(typeof(CustomerContact), contactId)
            : [.. (await terms.AcceptancesOfAsync(contactId, ct)).Select(a => new TermsAcceptanceDto(a.TermsNumber, a.AcceptedAt, a.Language))];
    }

    /// <inheritdoc />
    public async Task<PortalTermsDto?> FindAsync(CancellationToken ct)
    {
        var accepted = await terms.AcceptancesOfAsync(current.ContactId, ct);
        var version = await terms.FindCurrentAsync(ct) ?? (accepted is [var last, ..] ? await terms.FindAsync(last.TermsNumber, ct) : null);
        return version is null ? null : new PortalTermsDto(
            version.Number,
            version.Text.In(LanguageTag.Parse(current.Language), LanguageTag.Parse((await languages.GetAsync(ct)).Default)),
            version.PublishedAt,
            accepted.FirstOrDefault(a => a.TermsNumber == version.Number)?.AcceptedAt);
    }

    /// <inheritdoc />
    public Task AcceptAsync(TermsAcceptInput input, CancellationToken ct)
    {
        // A new scope knows no contact.
        var (contactId, language) = (current.ContactId, LanguageTag.Parse(current.Language));
        return retry.RunAsync<TermsAccepting, bool>(accepting => accepting.AcceptAsync(contactId, language, input.Number, ct), ct);
    }
}
