using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class PortalTermsAppService(
    ITermsRepository terms,
    TermsPublishing publishing,
    ICurrentCustomer current,
    ICurrentUser user,
    ICustomerDirectory customers,
    IInstalledLanguages languages,
    TimeProvider clock,
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
    public async Task<PortalTermsDto?> FindAsync(CancellationToken ct) => await terms.FindCurrentAsync(ct) is { } version
        ? new PortalTermsDto(
            version.Number, version.Text.In(LanguageTag.Parse(current.Language), await StandardAsync(ct)),
            version.PublishedAt, await terms.IsAcceptedAsync(current.ContactId, version.Number, ct))
        : null;

    /// <inheritdoc />
    public async Task AcceptAsync(TermsAcceptInput input, CancellationToken ct)
    {
        if (await terms.FindCurrentAsync(ct) is not { } version || version.Number != input.Number)
        {
            throw new BusinessException(PortalErrorCodes.TermsChanged);
        }

        if (!await terms.IsAcceptedAsync(current.ContactId, version.Number, ct))
        {
            var read = version.Text.LanguageIn(LanguageTag.Parse(current.Language), await StandardAsync(ct));
            terms.Add(new TermsAcceptance(current.ContactId, user.Actor.Id, version.Number, read.Value, clock.GetUtcNow()));
            await unitOfWork.SaveAsync(ct);
        }
    }

    private async Task<LanguageTag> StandardAsync(CancellationToken ct) => LanguageTag.Parse((await languages.GetAsync(ct)).Default);
}
