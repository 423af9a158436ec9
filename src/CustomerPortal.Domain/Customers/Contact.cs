using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>
/// A person at one customer, with its rights in the client area. One person at two customers is two contacts behind one portal login.
/// An aggregate of its own: an accepted invitation must not make an open customer form stale.
/// </summary>
[RememberedWithContacts]
public sealed class Contact : AggregateRoot, ITenantOwned
{
    private readonly List<string> rights = [];
    private readonly List<string> mailsOn = [];
    private readonly List<string> mailsOff = [];

    private Contact()
    {
    }

    /// <summary>Makes an active contact without a login.</summary>
    public Contact(Guid customerId, ContactCard card, IEnumerable<string> portalRights)
    {
        Id = Guid.CreateVersion7();
        CustomerId = customerId;
        IsActive = true;
        Set(card);
        rights.AddRange(portalRights.Distinct());
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid CustomerId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Null: reached by phone only.</summary>
    public EmailAddress? Email { get; private set; }

    /// <summary>What addresses are compared by; unique among the contacts of a customer.</summary>
    public string? EmailKey { get; private set; }

    /// <summary>As typed.</summary>
    public string? Phone { get; private set; }

    public string? PhoneE164 { get; private set; }

    /// <summary>Null: as the customer.</summary>
    public LanguageTag? Language { get; private set; }

    /// <summary>Names of the portal rights that are on.</summary>
    public IReadOnlyList<string> Rights => rights;

    /// <summary>Kinds of document mail that go to the contact beside the customer's own address for them.</summary>
    public IReadOnlyList<string> MailsOn => mailsOn;

    /// <summary>Kinds of document mail that never go to the contact, not even at the customer's address for them.</summary>
    public IReadOnlyList<string> MailsOff => mailsOff;

    public bool IsActive { get; private set; }

    public InvitationState Invitation { get; private set; }

    /// <summary>Invitations sent so far.</summary>
    public int Invitations { get; private set; }

    public DateTimeOffset? InvitedAt { get; private set; }

    /// <summary>When an invitation was accepted last, also when its login is gone since.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>Portal login; null before the invitation was accepted, and after a change of address.</summary>
    public Guid? LoginId { get; private set; }

    /// <summary>Saves the form. The login belongs to the address: with another one the access ends, and the person is invited anew.</summary>
    /// <exception cref="InputException">Fields are wrong.</exception>
    /// <exception cref="BusinessException"><see cref="CustomersErrorCodes.ContactNeedsEmail"/>: whoever was invited keeps an address.</exception>
    public void Change(ContactCard card)
    {
        if (card.Email is null && Invitation != InvitationState.NotInvited)
        {
            throw new BusinessException(CustomersErrorCodes.ContactNeedsEmail).With("name", Name).For("email");
        }

        if (LoginId is not null && Moves(card))
        {
            LoginId = null;
            Invitation = InvitationState.NotInvited;
        }

        Set(card);
        Raise(new ContactChanged(Id, CustomerId));
    }

    /// <summary>Whether the form says another address, and not only another spelling of it.</summary>
    public bool Moves(ContactCard card) => card.Email?.Normalized != EmailKey;

    /// <summary>Chooses the language of its pages and mails.</summary>
    public void Speak(LanguageTag language)
    {
        Language = language;
        Raise(new ContactChanged(Id, CustomerId));
    }

    /// <summary>Switches portal rights; names that the registry knows.</summary>
    public void SetRights(IEnumerable<string> portalRights)
    {
        rights.Clear();
        rights.AddRange(portalRights.Distinct());
        Raise(new ContactChanged(Id, CustomerId));
    }

    /// <summary>Whether the contact wants documents of a kind by mail; null: nobody has said.</summary>
    public bool? Wants(string kind) => mailsOff.Contains(kind) ? false : mailsOn.Contains(kind) ? true : null;

    /// <summary>Switches a kind of document mail.</summary>
    public void SwitchMail(string kind, bool receives)
    {
        mailsOn.Remove(kind);
        mailsOff.Remove(kind);
        (receives ? mailsOn : mailsOff).Add(kind);
        Raise(new ContactChanged(Id, CustomerId));
    }

    /// <summary>Sets every switch at once; a kind without one follows the customer's addresses.</summary>
    public void SetMails(IReadOnlyDictionary<string, bool> switches)
    {
        mailsOn.Clear();
        mailsOff.Clear();
        mailsOn.AddRange(switches.Where(s => s.Value).Select(s => s.Key).Order(StringComparer.Ordinal));
        mailsOff.AddRange(switches.Where(s => !s.Value).Select(s => s.Key).Order(StringComparer.Ordinal));
        Raise(new ContactChanged(Id, CustomerId));
    }

    /// <summary>Asks for the welcome mail, the first time or again.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="CustomersErrorCodes.ContactNeedsEmail"/>, <see cref="CustomersErrorCodes.ContactInactive"/>,
    /// <see cref="CustomersErrorCodes.ContactAlreadyAccepted"/>
    /// </exception>
    public void Invite(DateTimeOffset now)
    {
        if (Email is null)
        {
            throw new BusinessException(CustomersErrorCodes.ContactNeedsEmail).With("name", Name).For("email");
        }

        if (!IsActive)
        {
            throw new BusinessException(CustomersErrorCodes.ContactInactive).With("name", Name);
        }

        if (Invitation == InvitationState.Accepted)
        {
            throw new BusinessException(CustomersErrorCodes.ContactAlreadyAccepted).With("name", Name);
        }

        Invitation = InvitationState.Invited;
        InvitedAt = now;
        Invitations++;
        Raise(new ContactInvited(Id, CustomerId, Invitations));
    }

    /// <summary>Keeps the login behind the contact.</summary>
    public void AcceptLogin(Guid loginId, DateTimeOffset now)
    {
        if (LoginId == loginId)
        {
            return;
        }

        LoginId = loginId;
        Invitation = InvitationState.Accepted;
        AcceptedAt = now;
        Raise(new ContactChanged(Id, CustomerId));
    }

    /// <summary>Lets the contact into the client area (again).</summary>
    public void Activate()
    {
        IsActive = true;
        Raise(new ContactChanged(Id, CustomerId));
    }

    /// <summary>Keeps the contact out of the client area of this customer.</summary>
    public void Deactivate()
    {
        IsActive = false;
        Raise(new ContactDeactivated(Id, CustomerId, LoginId));
    }

    /// <summary>Checks that the contact may be removed: whoever signed in stays, for the record.</summary>
    /// <exception cref="BusinessException"><see cref="CustomersErrorCodes.ContactHasLogin"/></exception>
    public void Delete()
    {
        if (AcceptedAt is not null)
        {
            throw new BusinessException(CustomersErrorCodes.ContactHasLogin).With("name", Name);
        }

        Raise(new ContactDeactivated(Id, CustomerId, null));
    }

    private void Set(ContactCard card)
    {
        if (string.IsNullOrWhiteSpace(card.Name))
        {
            throw new InputException([new BusinessException(CustomersErrorCodes.FieldRequired).For("name")]);
        }

        PlainText.Require([("name", card.Name, CustomerConsts.ContactNameMaxLength)]);
        Name = card.Name;
        Email = card.Email;
        EmailKey = card.Email?.Normalized;
        Phone = card.Phone?.Typed;
        PhoneE164 = card.Phone?.E164;
        Language = card.Language;
    }
}
