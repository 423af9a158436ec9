using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>
/// The customer card. Each island is one record; what people fill in arrives as a whole (<see cref="CustomerCard"/>). Code and debtor
/// number have verbs of their own that no form reaches.
/// </summary>
[RememberedWithContacts]
public sealed class Customer : AggregateRoot, ITenantOwned
{
    private readonly List<CustomerAddress> addresses = [];
    private readonly List<CustomerGroupMembership> groups = [];

    private Customer()
    {
    }

    /// <summary>Makes a draft.</summary>
    /// <param name="code">From <see cref="CustomerCode"/>, free in the tenant.</param>
    /// <param name="number">Typed or from the series, free in the tenant.</param>
    /// <param name="card">What was filled in.</param>
    /// <exception cref="InputException">Fields are wrong.</exception>
    public Customer(string code, string number, CustomerCard card)
    {
        Id = Guid.CreateVersion7();
        Code = code;
        Number = number;
        Set(card with { Number = number });
        Raise(new CustomerCreated(Id));
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Generated, unique in the tenant, never changes (PAR-05).</summary>
    public string Code { get; private set; } = string.Empty;

    /// <summary>Business number, unique in the tenant (MAC-001).</summary>
    public string Number { get; private set; } = string.Empty;

    /// <summary>Given by the accounting system alone (PAR-03); null until it answered.</summary>
    public string? DebtorNumber { get; private set; }

    public CustomerState State { get; private set; }

    /// <summary>Whether the record is used as a customer (PAR-06).</summary>
    public bool IsCustomer { get; private set; }

    public GeneralIsland General { get; private set; } = null!;

    public InvoicingIsland Invoicing { get; private set; } = null!;

    public BankIsland Bank { get; private set; } = null!;

    /// <summary>The name as lists sort it.</summary>
    public string NameKey { get; private set; } = string.Empty;

    /// <summary>The name as duplicates are found by it.</summary>
    public string NameCore { get; private set; } = string.Empty;

    public IReadOnlyList<CustomerAddress> Addresses => addresses;

    public IReadOnlyList<CustomerGroupMembership> Groups => groups;

    /// <summary>Saves the form.</summary>
    /// <param name="card">What was filled in.</param>
    /// <param name="transactions">Documents, payments and entries that exist: above zero the currency is fixed (IXO-09).</param>
    /// <returns>Whether anything differs.</returns>
    /// <exception cref="InputException">Fields are wrong.</exception>
    /// <exception cref="BusinessException"><see cref="CustomersErrorCodes.CurrencyLocked"/></exception>
    public bool Change(CustomerCard card, int transactions)
    {
        if (transactions > 0 && card.General.Currency != General.Currency)
        {
            throw new BusinessException(CustomersErrorCodes.CurrencyLocked)
                .With("currency", General.Currency.Code).With("count", transactions).For("general.currency");
        }

        var former = CustomerSnapshot.Of(ToCard());
        Set(card);
        if (former.DifferencesTo(CustomerSnapshot.Of(ToCard())).Count == 0)
        {
            return false;
        }

        Raise(new CustomerChanged(Id));
        return true;
    }

    /// <summary>Makes the customer usable on documents (PAR-17).</summary>
    /// <param name="needsDebtorNumber">Whether the tenant waits for the accounting system.</param>
    /// <exception cref="BusinessException">
    /// <see cref="CustomersErrorCodes.AlreadyActive"/>, <see cref="CustomersErrorCodes.NotACustomer"/>,
    /// <see cref="CustomersErrorCodes.DebtorNumberMissing"/>
    /// </exception>
    public void Activate(bool needsDebtorNumber)
    {
        if (State == CustomerState.Active)
        {
            throw new BusinessException(CustomersErrorCodes.AlreadyActive).With("name", General.Name);
        }

        if (!IsCustomer)
        {
            throw new BusinessException(CustomersErrorCodes.NotACustomer).With("name", General.Name);
        }

        if (needsDebtorNumber && DebtorNumber is null)
        {
            throw new BusinessException(CustomersErrorCodes.DebtorNumberMissing).With("name", General.Name);
        }

        State = CustomerState.Active;
        Raise(new CustomerActivated(Id));
    }

    /// <summary>Keeps the customer off new documents.</summary>
    /// <exception cref="BusinessException"><see cref="CustomersErrorCodes.NotActive"/></exception>
    public void Deactivate()
    {
        if (State != CustomerState.Active)
        {
            throw new BusinessException(CustomersErrorCodes.NotActive).With("name", General.Name);
        }

        State = CustomerState.Inactive;
        Raise(new CustomerDeactivated(Id));
    }

    /// <summary>Checks that nothing depends on the customer, and says that it goes.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="CustomersErrorCodes.DeleteHasTransactions"/>, <see cref="CustomersErrorCodes.DeleteHasDebtorNumber"/>
    /// </exception>
    public void Delete(int transactions)
    {
        if (transactions > 0)
        {
            throw new BusinessException(CustomersErrorCodes.DeleteHasTransactions).With("count", transactions);
        }

        if (DebtorNumber is not null)
        {
            throw new BusinessException(CustomersErrorCodes.DeleteHasDebtorNumber).With("number", DebtorNumber);
        }

        Raise(new CustomerDeleted(Id));
    }

    /// <summary>Keeps the number that the accounting system gave; the same again changes nothing.</summary>
    /// <exception cref="BusinessException"><see cref="CustomersErrorCodes.DebtorNumberDiffers"/></exception>
    public void TakeDebtorNumber(string debtorNumber)
    {
        if (DebtorNumber == debtorNumber)
        {
            return;
        }

        if (DebtorNumber is not null)
        {
            throw new BusinessException(CustomersErrorCodes.DebtorNumberDiffers).With("former", DebtorNumber).With("number", debtorNumber);
        }

        DebtorNumber = debtorNumber;
        Raise(new DebtorNumberAssigned(Id, debtorNumber));
    }

    /// <summary>What people filled in, as it stands now.</summary>
    public CustomerCard ToCard() => new()
    {
        Number = Number,
        IsCustomer = IsCustomer,
        General = General,
        Invoicing = Invoicing,
        Bank = Bank,
        GroupIds = [.. groups.Select(g => g.GroupId)],
        Addresses = [.. addresses.OrderBy(a => a.Position).Select(a => a.ToCard())],
    };

    private void Set(CustomerCard card)
    {
        CustomerFields.Check(card);
        Number = card.Number ?? Number;
        IsCustomer = card.IsCustomer;
        SetGeneral(card.General);
        Invoicing = Kept(Invoicing, card.Invoicing);
        Bank = Kept(Bank, card.Bank);
        SetGroups(card.GroupIds);
        SetAddresses(AddressBook.WithDefaults(card.Addresses));
    }

    private void SetGeneral(GeneralIsland general)
    {
        General = Kept(General, general);
        NameKey = Cut(SearchKey.Of(general.Name));
        NameCore = Cut(CustomerName.CoreOf(general.Name));
    }

    private void SetGroups(IReadOnlyList<Guid> groupIds)
    {
        groups.RemoveAll(g => !groupIds.Contains(g.GroupId));
        groups.AddRange(groupIds.Distinct().Where(id => groups.TrueForAll(g => g.GroupId != id)).ToList()
            .Select(id => new CustomerGroupMembership(Id, id)));
    }

    private void SetAddresses(IReadOnlyList<AddressCard> cards)
    {
        var kept = cards.Select(c => addresses.Find(a => a.Id == c.Id) ?? new CustomerAddress(Id)).ToList();
        addresses.RemoveAll(a => !kept.Contains(a));
        addresses.AddRange(kept.Where(a => !addresses.Contains(a)));
        for (var i = 0; i < cards.Count; i++)
        {
            kept[i].Set(cards[i], i);
        }
    }

    /// <summary>The former island when nothing in it differs, not even the case of an address: an equal one would be saved again.</summary>
    private static T Kept<T>(T? former, T given)
        where T : class => former is not null && former.ToString() == given.ToString() ? former : given;

    /// <summary>Folding can lengthen a text ("ß" becomes "ss").</summary>
    private static string Cut(string key) => key.Length <= CustomerConsts.NameMaxLength ? key : key[..CustomerConsts.NameMaxLength];
}
