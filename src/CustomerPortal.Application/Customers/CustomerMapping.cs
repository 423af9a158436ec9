namespace CustomerPortal.Customers;

/// <summary>From the customer to its DTOs.</summary>
internal static class CustomerMapping
{
    public static GeneralIslandDto ToDto(this GeneralIsland general) => new()
    {
        Name = general.Name,
        VatNumber = general.VatNumber?.Value,
        RegistrationNumber = general.RegistrationNumber,
        Website = general.Website,
        Phone = general.Phone,
        Email = general.Email?.Value,
        Attention = general.Attention,
        Language = general.Language?.Value,
        Currency = general.Currency.Code,
        TerminatedOn = general.TerminatedOn,
        CustomerTypeId = general.CustomerTypeId,
        EnterpriseId = general.EnterpriseId,
        SegmentId = general.SegmentId,
        AreaId = general.AreaId,
    };

    public static InvoicingIslandDto ToDto(this InvoicingIsland invoicing) => new()
    {
        PaymentTermId = invoicing.PaymentTermId,
        UniversalEmail = invoicing.UniversalEmail?.Value,
        QuoteEmail = invoicing.QuoteEmail?.Value,
        OrderConfirmationEmail = invoicing.OrderConfirmationEmail?.Value,
        InvoiceEmail = invoicing.InvoiceEmail?.Value,
        StatementEmail = invoicing.StatementEmail?.Value,
    };

    public static BankIslandDto ToDto(this BankIsland bank) => new()
    {
        Iban = bank.Iban?.Value,
        Bic = bank.Bic?.Value,
        Holder = bank.Holder,
    };

    public static CustomerAddressDto ToDto(this CustomerAddress address) => new()
    {
        Id = address.Id,
        Name = address.Name,
        Lines = address.Lines,
        PostalCode = address.PostalCode,
        City = address.City,
        Region = address.Region,
        CountryCode = address.Country.Value,
        IsBilling = address.IsBilling,
        IsShipping = address.IsShipping,
        IsDefaultBilling = address.IsDefaultBilling,
        IsDefaultShipping = address.IsDefaultShipping,
    };

    public static ContactDto ToDto(this Contact contact) => new()
    {
        Id = contact.Id,
        Version = contact.Version,
        CustomerId = contact.CustomerId,
        Name = contact.Name,
        Email = contact.Email?.Value,
        Phone = contact.Phone,
        Language = contact.Language?.Value,
        Rights = [.. contact.Rights],
        Mails = contact.MailsOn.Select(kind => (kind, true)).Concat(contact.MailsOff.Select(kind => (kind, false))).ToDictionary(m => m.Item1, m => m.Item2),
        IsActive = contact.IsActive,
        Invitation = contact.Invitation,
        InvitedAt = contact.InvitedAt,
        AcceptedAt = contact.AcceptedAt,
    };
}
