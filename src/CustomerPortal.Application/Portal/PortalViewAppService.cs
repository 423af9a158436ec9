using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class PortalViewAppService(
    ICurrentUser user,
    ICurrentCustomer current,
    ICustomerDirectory customers,
    ICustomerInvoices invoices,
    PortalRightRegistry rights,
    IInstalledLanguages languages,
    ITexts texts,
    IAuditLog audit,
    IAuditQueries entries,
    IUnitOfWork unitOfWork) : IPortalViewAppService
{
    private const string Kind = "Contact";
    private static readonly string[] Said = ["Portal.View.", "PortalRight:"];

    /// <inheritdoc />
    public async Task BeginAsync(Guid customerId, Guid contactId, PortalViewInput input, CancellationToken ct)
    {
        var contact = await customers.FindContactAsync(contactId, ct);
        if (contact is null || contact.CustomerId != customerId)
        {
            throw new EntityNotFoundException(typeof(CustomerContact), contactId);
        }

        if (!contact.IsActive)
        {
            throw new BusinessException(PortalErrorCodes.ViewOfInactive).With("name", contact.Name);
        }

        var reason = string.IsNullOrWhiteSpace(input.Reason) ? null : input.Reason.Trim();
        audit.Add(new AuditAct(AuditAction.ViewedAs, Kind, contactId, $"{contact.Name} ({contact.CustomerName})") { Reason = reason });
        await unitOfWork.SaveAsync(ct);
    }

    /// <inheritdoc />
    public async Task<PortalViewDto?> FindAsync(CancellationToken ct)
    {
        if (user.Actor.Behind is not { } staff)
        {
            return null;
        }

        var contact = EntityNotFoundException.Require(await customers.FindContactAsync(current.ContactId, ct), current.ContactId);
        var installed = await languages.GetAsync(ct);
        var language = staff.Language is { } own && installed.Tags.Contains(own) ? own : installed.Default;
        return new PortalViewDto
        {
            Language = language,
            IsRightToLeft = LanguageTag.Parse(language).IsRightToLeft,
            Texts = texts.All(language).Where(t => Said.Any(prefix => t.Key.StartsWith(prefix, StringComparison.Ordinal))).ToDictionary(),
            StaffName = staff.Name,
            ContactName = contact.Name,
            CustomerName = contact.CustomerName,
            Hidden = [.. await HiddenAsync(contact, ct)],
        };
    }

    /// <inheritdoc />
    public async Task<PagedResult<PortalLookDto>> LooksAsync(ListRequest request, CancellationToken ct)
    {
        var asked = new AuditListRequest
        {
            Action = AuditAction.ViewedAs,
            Kind = Kind,
            EntityId = current.ContactId,
            Filter = request.Filter,
            Sorting = request.Sorting,
            SkipCount = request.SkipCount,
            MaxResultCount = request.MaxResultCount,
        };
        var page = await entries.ListAsync(asked, null, null, ct);
        return new PagedResult<PortalLookDto>(page.TotalCount, page.TotalIsCapped, [.. page.Items.Select(e => new PortalLookDto(e.At, e.ActorName ?? string.Empty, e.Reason))]);
    }

    private async Task<List<PortalHiddenDto>> HiddenAsync(CustomerContact contact, CancellationToken ct)
    {
        var hidden = rights.All.Where(r => !current.Has(r.Name)).Select(r => new PortalHiddenDto(PortalHiddenReason.RightOff, r.Name, null)).ToList();
        if (contact.LoginId is null)
        {
            hidden.Insert(0, new PortalHiddenDto(PortalHiddenReason.NotSignedInYet, null, null));
        }

        if (current.Has(PortalRights.Invoices) && await invoices.CountDraftsAsync(current.CustomerId, ct) is > 0 and var drafts)
        {
            hidden.Add(new PortalHiddenDto(PortalHiddenReason.Draft, PortalRights.Invoices, drafts));
        }

        return hidden;
    }
}
