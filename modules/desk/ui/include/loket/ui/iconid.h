// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loket::ui {

/// The icons that are built in: Lucide's names in camel case, one SVG each in resources/icons.
// clang-format off
enum class Icon {
    ShieldCheck, Search, Wifi, WifiOff, Bell, Phone, PhoneCall, PhoneOff, Monitor, User, Users, UserCheck, UserX,
    UserPlus, Video, VideoOff, Clock, Hourglass, TriangleAlert, CircleCheck, CircleX, CircleAlert, CircleDot,
    CircleDashed, CirclePause, CircleMinus, CircleHelp, Info, ZoomIn, ZoomOut, Maximize, RefreshCw, RotateCw,
    Columns2, ScanText, Printer, Mic, MicOff, FileText, FileCheck, FileSpreadsheet, FileDown, Landmark, Briefcase,
    IdCard, Image, Camera, Eye, EyeOff, Lock, LogIn, LogOut, KeyRound, Save, ListChecks, Calendar, CalendarClock,
    CloudOff, CloudCheck, HardDrive, ChevronDown, ChevronUp, ChevronLeft, ChevronRight, Check, Minus, X, Plus, Flag,
    Shuffle, Undo2, Send, Upload, Download, MessageSquare, History, Hand, Ticket, Banknote, Calculator, Siren,
    ArrowBigUp, Keyboard, Moon, Sun, Settings, Coffee, Pencil, Equal, Trash2, Volume2, VolumeX, Play, Pause, Square,
    Menu, ListFilter, QrCode, House, Link, ArrowRight, Loader, Languages, Accessibility, Scale, Inbox, ChartColumn,
    Building2, Table2, Ellipsis,
    Count
};
// clang-format on

} // namespace loket::ui
