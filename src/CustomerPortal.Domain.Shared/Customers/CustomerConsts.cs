namespace CustomerPortal.Customers;

/// <summary>Every length of the customer card once: entity, input and table read them here.</summary>
public static class CustomerConsts
{
    public const int NameMaxLength = 200;
    public const int CodeMaxLength = 20;
    public const int NumberMaxLength = 30;
    public const int DebtorNumberMaxLength = 40;
    public const int RegistrationNumberMaxLength = 50;
    public const int WebsiteMaxLength = 300;
    public const int AttentionMaxLength = 200;
    public const int BankHolderMaxLength = 140;

    public const int AddressLineMaxLength = 200;
    public const int AddressLinesMax = 4;
    public const int PostalCodeMaxLength = 20;
    public const int CityMaxLength = 120;
    public const int RegionMaxLength = 120;
    public const int AddressNameMaxLength = 200;

    /// <summary>Addresses in one save; a bound on input, not on the customer.</summary>
    public const int AddressesPerSave = 500;
    public const int GroupsPerCustomer = 100;

    public const int ContactNameMaxLength = 200;
    public const int RightNameMaxLength = 60;
    public const int RightsPerContact = 50;

    public const int GroupNameMaxLength = 120;

    /// <summary>A search text of one row: card or contact.</summary>
    public const int SearchTextMaxLength = 2000;

    /// <summary>Series of <see cref="Kernel.SeriesKey"/> that customer numbers come from.</summary>
    public const string NumberSeries = "Customers.Customers";
}
