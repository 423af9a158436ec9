using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Customers;

/// <summary>What a card is checked against outside the customer itself: lists of the tenant, its settings, other customers.</summary>
internal sealed class CustomerChecks(
    ICustomerRepository customers,
    ICustomerGroupRepository groups,
    IBillingDirectory billing,
    OptionListChoices lists,
    LanguagesInHand languages,
    ISettings settings)
{
    /// <summary>Currency of a new customer that names none.</summary>
    public async Task<Currency> DefaultCurrencyAsync(CancellationToken ct) => Currency.Get(await billing.BaseCurrencyAsync(ct));

    /// <summary>The form with what the tenant's lists take where nobody chooses: quick insert asks for none of it.</summary>
    public async Task<SaveCustomerDto> WithDefaultsAsync(SaveCustomerDto form, CancellationToken ct)
    {
        var defaults = await lists.GetDefaultsAsync(ct);
        Guid? Of(string list) => defaults.TryGetValue(list, out var value) ? value : null;
        return form with
        {
            GroupIds = form.GroupIds.Count > 0 ? form.GroupIds : [.. (await groups.ListAsync(ct)).Where(g => g.IsDefault).Select(g => g.Id)],
            General = form.General with
            {
                CustomerTypeId = Of(PopUpLists.CustomerTypes),
                EnterpriseId = Of(PopUpLists.Enterprises),
                SegmentId = Of(PopUpLists.Segments),
                AreaId = Of(PopUpLists.Areas),
            },
        };
    }

    /// <summary>Checks the card, and fills in what settings say (one universal e-mail).</summary>
    /// <param name="card">What is to be saved.</param>
    /// <param name="former">The customer as saved, null for a new one: a choice that is no longer offered may stay.</param>
    /// <param name="ct">Cancels the look-ups.</param>
    /// <exception cref="InputException">A choice does not exist or is not offered; all of them are told.</exception>
    /// <exception cref="BusinessException"><see cref="CustomersErrorCodes.NumberTaken"/></exception>
    public async Task<CustomerCard> ApplyAsync(CustomerCard card, Customer? former, CancellationToken ct)
    {
        var problems = new List<BusinessException>();
        await CheckCurrencyAsync(problems, card, former, ct);
        await CheckLanguageAsync(problems, card, former, ct);
        await CheckPaymentTermAsync(problems, card, former, ct);
        await CheckGroupsAsync(problems, card, former, ct);
        await lists.CheckAsync(problems, card, former?.ToCard(), ct);
        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }

        if (card.Number is { } number && number != former?.Number && await customers.IsNumberTakenAsync(number, former?.Id, ct))
        {
            throw new BusinessException(CustomersErrorCodes.NumberTaken).With("number", number).For("number");
        }

        return await settings.IsOnAsync(CustomersSettings.UniversalEmail, ct) ? card with { Invoicing = card.Invoicing.WithOneAddress() } : card;
    }

    /// <summary>Checks a language that a contact or group is to have.</summary>
    /// <exception cref="BusinessException"><see cref="CustomersErrorCodes.LanguageNotOffered"/></exception>
    public async Task CheckLanguageAsync(LanguageTag? language, LanguageTag? former, CancellationToken ct)
    {
        if (language is not null && language != former && !await languages.OffersAsync(language.Value, ct))
        {
            throw new InputException([NotOffered(language).For("language")]);
        }
    }

    private static BusinessException NotOffered(LanguageTag language) =>
        new BusinessException(CustomersErrorCodes.LanguageNotOffered).With("language", language.Value);

    private async Task CheckCurrencyAsync(List<BusinessException> problems, CustomerCard card, Customer? former, CancellationToken ct)
    {
        var currency = card.General.Currency;
        if (currency != former?.General.Currency && !await billing.IsCurrencyOnAsync(currency.Code, ct))
        {
            problems.Add(new BusinessException(CustomersErrorCodes.CurrencyNotOffered).With("currency", currency.Code).For("general.currency"));
        }
    }

    private async Task CheckLanguageAsync(List<BusinessException> problems, CustomerCard card, Customer? former, CancellationToken ct)
    {
        if (card.General.Language is { } language && language != former?.General.Language && !await languages.OffersAsync(language.Value, ct))
        {
            problems.Add(NotOffered(language).For("general.language"));
        }
    }

    private async Task CheckPaymentTermAsync(List<BusinessException> problems, CustomerCard card, Customer? former, CancellationToken ct)
    {
        if (card.Invoicing.PaymentTermId is { } term && term != former?.Invoicing.PaymentTermId
            && !await billing.IsPaymentTermOfferedAsync(term, ct))
        {
            problems.Add(new BusinessException(CustomersErrorCodes.PaymentTermUnknown).For("invoicing.paymentTermId"));
        }
    }

    private async Task CheckGroupsAsync(List<BusinessException> problems, CustomerCard card, Customer? former, CancellationToken ct)
    {
        var added = card.GroupIds.Except(former?.Groups.Select(g => g.GroupId) ?? []).ToList();
        if (added.Count > 0 && (await groups.ListAsync(added, ct)).Count(g => !g.IsRetired) < added.Count)
        {
            problems.Add(new BusinessException(CustomersErrorCodes.GroupUnknown).For("groupIds"));
        }
    }
}
